package org.isnad.ui.canvas;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A tooltip for the keys under the mouse, each of its lines laid out in its own direction; it owns the shell it
 * opens.
 */
final class Hover {

    private static final int BELOW = 20;
    private static final int PADDING = 8;
    private static final int WIDTH_IN_EM = 26;

    private final Control control;
    private final ArticleFont font;
    private final Function<Point, List<Object>> keysAt;
    private Function<List<Object>, String> texts = keys -> null;
    private List<Object> shown = List.of();
    private Shell shell;

    Hover(Control control, ArticleFont font, Function<Point, List<Object>> keysAt) {
        this.control = control;
        this.font = font;
        this.keysAt = keysAt;
        control.addListener(SWT.MouseHover, this::hovered);
        control.addListener(SWT.MouseMove, this::moved);
        for (int type : new int[] {SWT.MouseExit, SWT.MouseDown, SWT.KeyDown, SWT.FocusOut, SWT.Dispose, SWT.Resize}) {
            control.addListener(type, e -> hide());
        }
    }

    void setTexts(Function<List<Object>, String> newTexts) {
        texts = newTexts;
    }

    /** What the tooltip would say for the keys, or null. */
    String text(List<Object> keys) {
        return keys.isEmpty() ? null : texts.apply(keys);
    }

    void hide() {
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
        shown = List.of();
    }

    private void hovered(Event event) {
        List<Object> keys = keysAt.apply(new Point(event.x, event.y));
        String text = text(keys);
        if (text != null && !text.isEmpty() && !keys.equals(shown)) {
            hide();
            shown = keys;
            show(text, event.x, event.y);
        }
    }

    private void moved(Event event) {
        if (shell != null && !keysAt.apply(new Point(event.x, event.y)).equals(shown)) {
            hide();
        }
    }

    private void show(String text, int x, int y) {
        shell = new Shell(control.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
        Color ground = control.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
        Color ink = control.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
        shell.setBackground(ground);
        DirectedText content = new DirectedText(control.getDisplay(), font.small(), text, WIDTH_IN_EM * font.em() / 2);
        shell.addListener(SWT.Dispose, e -> content.dispose());
        shell.addListener(SWT.Paint, e -> {
            e.gc.setForeground(ink);
            e.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
            content.draw(e.gc, PADDING, PADDING / 2);
        });
        Point size = content.size();
        shell.setSize(size.x + 2 * PADDING, size.y + PADDING);
        shell.setLocation(inside(control.toDisplay(x, y), shell.getSize()));
        shell.setVisible(true);
    }

    private Point inside(Point mouse, Point size) {
        Rectangle screen = control.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(mouse.x - size.x / 2, screen.x + screen.width - size.x));
        boolean above = mouse.y + BELOW + size.y > screen.y + screen.height;
        return new Point(x, above ? mouse.y - BELOW / 2 - size.y : mouse.y + BELOW);
    }
}
