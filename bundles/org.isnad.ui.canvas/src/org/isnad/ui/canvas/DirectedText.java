package org.isnad.ui.canvas;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;

/** A few lines of text of which each runs in the direction of its first strong character; owns its layouts. */
final class DirectedText {

    private final List<TextLayout> lines;
    private final Point size;

    /** Lays out the lines at their natural width, wrapped at the given width in pixels. */
    DirectedText(Device device, Font font, String text, int widest) {
        boolean main = Direction.isRightToLeft(text, 0, text.length(), true);
        lines = text.lines().map(line -> layout(device, font, line, main)).toList();
        int natural = lines.stream().mapToInt(l -> l.getBounds().width).max().orElse(1);
        int width = Math.max(1, Math.min(natural + 1, widest));
        lines.forEach(l -> l.setWidth(width));
        size = new Point(
                width, lines.stream().mapToInt(l -> l.getBounds().height).sum());
    }

    Point size() {
        return size;
    }

    void draw(GC gc, int x, int y) {
        int top = y;
        for (TextLayout line : lines) {
            line.draw(gc, x, top);
            top += line.getBounds().height;
        }
    }

    void dispose() {
        lines.forEach(TextLayout::dispose);
    }

    private static TextLayout layout(Device device, Font font, String line, boolean main) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        boolean rtl = Direction.isRightToLeft(line, 0, line.length(), main);
        layout.setOrientation(rtl ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setText(line);
        return layout;
    }
}
