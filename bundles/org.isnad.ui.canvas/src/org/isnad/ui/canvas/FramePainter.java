package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.canvas.BlockMarks.Placed;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Bridge;
import org.isnad.ui.canvas.Pen.Dash;

/**
 * Draws brackets at the edges of a range and the rail that joins them in the space below each of its lines, which is
 * deeper for outer ranges.
 */
final class FramePainter {

    private static final int HIGHEST_LEVEL = 3;
    private static final int OPAQUE = 255;

    private final Ink ink;
    private final Palette palette;
    private final int unit;

    FramePainter(Ink ink, Palette palette, int unit) {
        this.ink = ink;
        this.palette = palette;
        this.unit = unit;
    }

    void draw(BlockLayout layout, Placed placed, int x, int y, boolean active) {
        if (placed.look() instanceof Bridge bridge) {
            rails(layout, placed, x, y, pen(bridge.colour(), active ? 220 : 150, active ? 1.5f : 1, Dash.DOTTED));
            return;
        }
        RGB colour = ((Bracket) placed.look()).colour();
        boolean suggested = placed.mark().isSuggested();
        Dash dash = suggested ? Dash.DOTTED : Dash.SOLID;
        int alpha = active ? OPAQUE : suggested ? 130 : 150;
        rails(layout, placed, x, y, pen(colour, alpha, active ? 2 : 1, dash));
        Pen pen = pen(colour, suggested && !active ? 170 : OPAQUE, active ? 2.5f : suggested ? 1.2f : 2, dash);
        if (placed.opens() != null) {
            stroke(layout, placed.opens(), x, y, placed.level(), placed.before(), pen);
        }
        if (placed.closes() != null) {
            stroke(layout, placed.closes(), x, y, placed.level(), placed.after(), pen);
        }
    }

    /** Where the rail of a level lies, from the foot of the line. */
    static int depth(int level, int unit) {
        return unit + 3 * unit * Math.min(level, HIGHEST_LEVEL);
    }

    private Pen pen(RGB colour, int alpha, float width, Dash dash) {
        return new Pen(palette.line(colour), alpha, width * unit, dash);
    }

    private void rails(BlockLayout layout, Placed placed, int x, int y, Pen pen) {
        for (int i = 0; i < placed.spans().size(); ) {
            int line = placed.spans().get(i).line();
            int left = Integer.MAX_VALUE;
            int right = Integer.MIN_VALUE;
            for (; i < placed.spans().size() && placed.spans().get(i).line() == line; i++) {
                left = Math.min(left, placed.spans().get(i).left());
                right = Math.max(right, placed.spans().get(i).right());
            }
            Rectangle bounds = layout.lineBounds(line);
            int at = y + bounds.y + bounds.height + depth(placed.level(), unit);
            ink.line(new int[] {x + left, at, x + right, at}, 0, pen);
        }
    }

    /** One bracket, its foot at the top pointing inwards; those of outer ranges at the same place stand further out. */
    private void stroke(BlockLayout layout, Edge edge, int x, int y, int level, int nudge, Pen pen) {
        Rectangle line = layout.lineBounds(edge.line());
        int at = x + edge.x() - edge.inwards() * (3 * unit * Math.min(nudge, HIGHEST_LEVEL) + unit);
        int top = y + line.y + 2 * unit - 2 * unit * nudge;
        int bottom = y + line.y + line.height + depth(level, unit);
        int foot = at + edge.inwards() * 4 * unit;
        ink.line(new int[] {foot, top, at, top, at, bottom, x + edge.x(), bottom}, 0, pen);
    }
}
