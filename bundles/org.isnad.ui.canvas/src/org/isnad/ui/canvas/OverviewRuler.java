package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows beside an article canvas where in the whole text something is, and which part is in view; a click or drag goes
 * there. UI thread only.
 */
public final class OverviewRuler extends Canvas {

    private static final int LANE = 5;
    private static final int REACH = 3;

    private final ArticleCanvas article;
    private List<RulerMark> marks = List.of();
    private OverviewRows rows;

    /** Creates a ruler for a canvas; it has a width of its own and wants all the height there is. */
    public OverviewRuler(Composite parent, ArticleCanvas article) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_FOCUS);
        this.article = article;
        Runnable stop = article.onView(this::viewChanged);
        addListener(SWT.Dispose, e -> stop.run());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> rows = null);
        addListener(SWT.MouseDown, this::go);
        addListener(SWT.MouseMove, this::moved);
    }

    /** Shows these places and no others. */
    public void setRulerMarks(Collection<RulerMark> newMarks) {
        checkWidget();
        marks = List.copyOf(newMarks);
        rows = null;
        redraw();
    }

    public List<RulerMark> getRulerMarks() {
        checkWidget();
        return marks;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = RulerMark.Lane.values().length * LANE + 5;
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? 100 : heightHint);
    }

    /** The texts of the places near to a height in pixels, nearest first. */
    String textAt(int y) {
        List<String> texts = new ArrayList<>();
        for (RulerMark mark : rows().near(y, REACH)) {
            if (!mark.text().isEmpty() && !texts.contains(mark.text()) && texts.size() < 6) {
                texts.add(mark.text());
            }
        }
        return String.join("\n", texts);
    }

    /** Where the begin of the offset's line is shown, in pixels. */
    int yOf(int offset) {
        return (int) Math.round(article.view.partOf(offset) * (getClientArea().height - 1));
    }

    private OverviewRows rows() {
        if (rows == null) {
            rows = new OverviewRows(marks, this::yOf, getClientArea().height);
        }
        return rows;
    }

    private void viewChanged() {
        if (rows != null && !rows.fits(this::yOf)) {
            rows = null;
        }
        redraw();
    }

    private void paint(Event event) {
        Palette palette = article.palette();
        palette.refresh();
        Ink ink = new GcInk(event.gc);
        Rectangle area = getClientArea();
        RGB ground = Palette.mix(palette.foreground(), palette.background(), 0.04);
        ink.fill(area, 0, ground, 255);
        Viewport view = article.view.viewport();
        double extent = Math.max(1, view.extent());
        int top = (int) (view.position() / extent * area.height);
        int height = (int) Math.max(8, Math.min(1, view.height() / extent) * area.height);
        Rectangle window = new Rectangle(0, top, area.width - 1, Math.min(height, area.height - top) - 1);
        ink.fill(window, 2, palette.foreground(), palette.isDark() ? 44 : 26);
        rows().draw((lane, y, rowHeight, colour) -> {
            int x = 2 + lane.ordinal() * LANE;
            ink.fill(new Rectangle(x, y, LANE - 1, rowHeight), 0, palette.line(colour), 255);
        });
        ink.outline(window, 2, new Pen(palette.foreground(), 110, 1, Pen.Dash.SOLID));
    }

    private void go(Event event) {
        if (event.button == 1 || (event.stateMask & SWT.BUTTON1) != 0) {
            article.scrollToPart((double) event.y / Math.max(1, getClientArea().height));
        }
    }

    private void moved(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            go(event);
            return;
        }
        String text = textAt(event.y);
        String tip = text.isEmpty() ? null : text;
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
        setCursor(tip == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }
}
