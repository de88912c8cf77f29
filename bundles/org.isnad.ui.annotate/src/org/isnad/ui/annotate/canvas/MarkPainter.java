package org.isnad.ui.annotate.canvas;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.annotate.canvas.BlockMarks.Placed;
import org.isnad.ui.annotate.canvas.MarkStyle.Background;
import org.isnad.ui.annotate.canvas.MarkStyle.Bracket;
import org.isnad.ui.annotate.canvas.MarkStyle.Line;
import org.isnad.ui.annotate.canvas.MarkStyle.Underline;

/** Draws the marks of one block; everything under the letters first, then what lies over them. */
final class MarkPainter {

    private static final int HIGHEST_LEVEL = 4;
    private static final int OPAQUE = 255;

    private final Palette palette;

    MarkPainter(Palette palette) {
        this.palette = palette;
    }

    /** Fills, to be drawn before the letters; (x, y) is the corner of the block. */
    void drawUnder(GC gc, BlockLayout layout, int x, int y, Set<?> active) {
        gc.setAntialias(SWT.ON);
        layout.marks().brackets().stream()
                .filter(p -> active.contains(p.mark().key()))
                .forEach(p ->
                        fill(gc, layout, p, x, y, ((Bracket) p.mark().style()).colour(), palette.isDark() ? 44 : 26));
        for (Placed placed : layout.marks().fills()) {
            boolean emphasised = active.contains(placed.mark().key());
            int alpha = (palette.isDark() ? 90 : 70) + (emphasised ? 60 : 0);
            RGB colour = ((Background) placed.mark().style()).colour();
            fill(gc, layout, placed, x, y, colour, alpha);
            if (emphasised) {
                outline(gc, layout, placed, x, y, colour);
            }
        }
        gc.setAlpha(OPAQUE);
    }

    /** Underlines and brackets, to be drawn after the letters. */
    void drawOver(GC gc, BlockLayout layout, int x, int y, Set<?> active) {
        gc.setAntialias(SWT.ON);
        gc.setAlpha(OPAQUE);
        for (Placed placed : layout.marks().underlines()) {
            underline(gc, layout, placed, x, y, active.contains(placed.mark().key()));
        }
        for (Placed placed : layout.marks().brackets()) {
            bracket(gc, layout, placed, x, y, active.contains(placed.mark().key()));
        }
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void fill(GC gc, BlockLayout layout, Placed placed, int x, int y, RGB colour, int alpha) {
        gc.setAlpha(alpha);
        gc.setBackground(palette.plain(colour));
        for (Span span : placed.spans()) {
            Rectangle box = box(layout, placed, span, x, y);
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 7, 7);
        }
    }

    private void outline(GC gc, BlockLayout layout, Placed placed, int x, int y, RGB colour) {
        gc.setAlpha(OPAQUE);
        gc.setForeground(palette.line(colour));
        for (Span span : placed.spans()) {
            Rectangle box = box(layout, placed, span, x, y);
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 7, 7);
        }
    }

    private static Rectangle box(BlockLayout layout, Placed placed, Span span, int x, int y) {
        Rectangle line = layout.lineBounds(span.line());
        int grow = 2 * Math.min(placed.level(), HIGHEST_LEVEL);
        int inset = line.height / 10;
        return new Rectangle(
                x + span.left() - 1,
                y + line.y + inset - grow,
                span.right() - span.left() + 2,
                line.height - 2 * (inset - grow));
    }

    private void underline(GC gc, BlockLayout layout, Placed placed, int x, int y, boolean emphasised) {
        Underline style = (Underline) placed.mark().style();
        gc.setForeground(palette.line(style.colour()));
        gc.setLineWidth(emphasised ? 3 : 2);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (style.line() == Line.DASHED) {
            gc.setLineDash(new int[] {5, 3});
        }
        for (Span span : placed.spans()) {
            Rectangle line = layout.lineBounds(span.line());
            int at = y + line.y + line.height - line.height / 12 + 4 * Math.min(placed.level(), HIGHEST_LEVEL);
            int left = x + span.left() + 1;
            int right = x + span.right() - 1;
            if (style.line() == Line.WAVY) {
                gc.drawPolyline(wave(left, right, at));
            } else {
                gc.drawLine(left, at, right, at);
            }
        }
    }

    private static int[] wave(int left, int right, int y) {
        int count = Math.max(2, (right - left) / 3 + 1);
        int[] points = new int[count * 2];
        for (int i = 0; i < count; i++) {
            points[2 * i] = left + 3 * i;
            points[2 * i + 1] = i % 2 == 0 ? y + 1 : y - 1;
        }
        return points;
    }

    private void bracket(GC gc, BlockLayout layout, Placed placed, int x, int y, boolean emphasised) {
        gc.setForeground(palette.line(((Bracket) placed.mark().style()).colour()));
        gc.setLineWidth(emphasised ? 3 : 2);
        gc.setLineStyle(SWT.LINE_SOLID);
        int level = Math.min(placed.level(), HIGHEST_LEVEL);
        if (placed.opens() != null) {
            corner(gc, layout, placed.opens(), x, y, level);
        }
        if (placed.closes() != null) {
            corner(gc, layout, placed.closes(), x, y, level);
        }
    }

    /** One bracket whose feet point inwards; those of outer marks stand further out and are higher. */
    private static void corner(GC gc, BlockLayout layout, Edge edge, int x, int y, int level) {
        Rectangle line = layout.lineBounds(edge.line());
        int grow = 2 * level + 1;
        int at = x + edge.x() - edge.inwards() * (3 * level + 1);
        int top = y + line.y + line.height / 10 - grow;
        int bottom = y + line.y + line.height - line.height / 10 + grow;
        int foot = at + edge.inwards() * Math.max(5, line.height / 6);
        gc.drawPolyline(new int[] {foot, top, at, top, at, bottom, foot, bottom});
    }
}
