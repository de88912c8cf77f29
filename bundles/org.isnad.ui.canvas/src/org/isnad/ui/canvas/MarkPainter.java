package org.isnad.ui.canvas;

import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.canvas.BlockMarks.Placed;
import org.isnad.ui.canvas.MarkStyle.Background;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.MarkStyle.Underline;
import org.isnad.ui.canvas.MarkStyle.Wash;
import org.isnad.ui.canvas.Pen.Dash;

/** Draws the marks of one block; everything under the letters first, then what lies over them. */
final class MarkPainter {

    private static final int OPAQUE = 255;
    private static final int FAINT = 170;
    private static final int HIGHEST_LEVEL = 5;

    private final Ink ink;
    private final Palette palette;
    private final FramePainter frames;
    private final int unit;

    /** @param unit width of a thin line at this zoom, in pixels */
    MarkPainter(Ink ink, Palette palette, int unit) {
        this.ink = ink;
        this.palette = palette;
        this.unit = unit;
        frames = new FramePainter(ink, palette, unit);
    }

    /** Tints, to be drawn before the letters; (x, y) is the corner of the block. */
    void drawUnder(BlockLayout layout, int x, int y, Set<?> active) {
        BlockMarks marks = layout.marks();
        for (Placed placed : marks.washes()) {
            RGB colour = ((Wash) placed.look()).colour();
            wash(layout, placed, x, y, colour, palette.isDark() ? 46 : 34);
        }
        for (Placed placed : marks.frames()) {
            if (placed.look() instanceof Bracket bracket
                    && active.contains(placed.mark().key())) {
                wash(layout, placed, x, y, bracket.colour(), palette.isDark() ? 60 : 26);
            }
        }
        for (Placed placed : marks.fills()) {
            fill(layout, placed, x, y, active.contains(placed.mark().key()));
        }
    }

    /** Underlines and brackets, to be drawn after the letters. */
    void drawOver(BlockLayout layout, int x, int y, Set<?> active) {
        for (Placed placed : layout.marks().underlines()) {
            underline(layout, placed, x, y, active.contains(placed.mark().key()));
        }
        for (Placed placed : layout.marks().frames()) {
            frames.draw(layout, placed, x, y, active.contains(placed.mark().key()));
        }
    }

    private void wash(BlockLayout layout, Placed placed, int x, int y, RGB colour, int alpha) {
        int opacity = palette.tint(colour, placed.mark().isSuggested() ? alpha / 2 : alpha);
        for (Span span : placed.spans()) {
            Rectangle line = layout.lineBounds(span.line());
            Rectangle box = new Rectangle(x + span.left(), y + line.y, span.right() - span.left(), line.height);
            ink.fill(box, 0, colour, opacity);
        }
    }

    private void fill(BlockLayout layout, Placed placed, int x, int y, boolean active) {
        RGB colour = ((Background) placed.look()).colour();
        RGB edge = palette.line(colour);
        boolean suggested = placed.mark().isSuggested();
        int wanted = (palette.isDark() ? 96 : 64) + (active ? 50 : 0);
        int alpha = palette.tint(colour, suggested ? wanted / 4 : wanted);
        for (Span span : placed.spans()) {
            Rectangle box = box(layout, placed, span, x, y);
            ink.fill(box, 3 * unit, colour, alpha);
            if (suggested) {
                ink.outline(inner(box), 3 * unit, new Pen(edge, active ? OPAQUE : 190, unit, Dash.DASHED));
            } else if (active) {
                ink.outline(inner(box), 3 * unit, Pen.solid(edge, 1.5f * unit));
            } else {
                int foot = box.y + box.height - unit;
                ink.line(foot(box, foot), 0, Pen.solid(edge, 1.5f * unit));
            }
        }
    }

    private int[] foot(Rectangle box, int y) {
        return new int[] {box.x + 2 * unit, y, box.x + box.width - 2 * unit, y};
    }

    private static Rectangle inner(Rectangle box) {
        return new Rectangle(box.x, box.y, box.width - 1, box.height - 1);
    }

    private Rectangle box(BlockLayout layout, Placed placed, Span span, int x, int y) {
        Rectangle line = layout.lineBounds(span.line());
        int grow = 3 * unit * Math.min(placed.level(), 2);
        int inset = line.height / 8;
        return new Rectangle(
                x + span.left() - unit,
                y + line.y + inset - grow / 2,
                span.right() - span.left() + 2 * unit,
                line.height - 2 * inset + unit + grow);
    }

    private void underline(BlockLayout layout, Placed placed, int x, int y, boolean active) {
        Underline style = (Underline) placed.look();
        boolean suggested = placed.mark().isSuggested();
        float width = (active ? 2.5f : suggested ? 1.2f : style.line() == Line.SOLID ? 2f : 1.5f) * unit;
        Dash dash = suggested ? Dash.DOTTED : style.line() == Line.DASHED ? Dash.DASHED : Dash.SOLID;
        boolean quiet = !active && (suggested || style.line() != Line.SOLID);
        Pen pen = new Pen(palette.line(style.colour()), quiet ? FAINT : OPAQUE, width, dash);
        for (Span span : placed.spans()) {
            Rectangle line = layout.lineBounds(span.line());
            int level = Math.min(placed.level(), HIGHEST_LEVEL);
            int at = y + line.y + line.height - 2 * unit + 3 * unit * level;
            int left = x + span.left();
            int right = x + span.right();
            if (style.line() == Line.WAVY && !suggested) {
                ink.line(wave(left, right, at), 0, new Pen(pen.colour(), pen.alpha(), width * 0.75f, Dash.SOLID));
            } else {
                ink.line(new int[] {left, at, right, at}, 0, pen);
            }
        }
    }

    private int[] wave(int left, int right, int y) {
        int step = 3 * unit;
        int count = Math.max(2, (right - left) / step + 1);
        int[] points = new int[count * 2];
        for (int i = 0; i < count; i++) {
            points[2 * i] = left + step * i;
            points[2 * i + 1] = i % 2 == 0 ? y + unit : y - unit;
        }
        return points;
    }
}
