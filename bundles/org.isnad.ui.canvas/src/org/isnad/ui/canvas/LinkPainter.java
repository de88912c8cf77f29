package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws links along the spaces between the lines and down the margin, never across letters other than those it must pass
 * upright.
 */
final class LinkPainter {

    private final Ink ink;
    private final Palette palette;
    private final ArticleView view;
    private final ChipColumn chips;
    private final int unit;

    LinkPainter(Ink ink, Palette palette, ArticleView view, ChipColumn chips) {
        this.ink = ink;
        this.palette = palette;
        this.view = view;
        this.chips = chips;
        unit = view.font().unit();
    }

    /** @param chip where an arc begins, or null if its chip is not in view */
    void draw(Link link, Rectangle chip) {
        Rectangle to = view.anchor(link.toBegin(), link.toEnd());
        Rectangle from = view.anchor(link.fromBegin(), link.fromEnd());
        if (to.y < -view.viewport().height() && from.y < -view.viewport().height()) {
            return;
        }
        RGB colour = palette.line(link.colour());
        boolean arc = link.kind() == LinkKind.ARC;
        int[] route = arc ? fromMargin(chip == null ? from : chip, chip != null, to) : between(from, to);
        ink.line(route, 6 * unit, new Pen(colour, 230, 1.5f * unit, Pen.Dash.SOLID));
        head(route, colour);
        if (!link.label().isEmpty()) {
            chips.caption(ink, link.label(), route[2], route[3], colour);
        }
    }

    private int[] between(Rectangle from, Rectangle to) {
        int ax = middle(from);
        int bx = middle(to);
        int low = gutterBelow(from);
        if (from.y == to.y) {
            return new int[] {ax, bottom(from), ax, low, bx, low, bx, bottom(to)};
        }
        int pitch = view.font().pitch();
        if (to.y > from.y && to.y - from.y <= pitch + unit) {
            return new int[] {ax, bottom(from), ax, low, bx, low, bx, to.y + unit};
        }
        int lowTo = gutterBelow(to);
        if (to.y < from.y && from.y - to.y <= pitch + unit) {
            return new int[] {ax, from.y + unit, ax, lowTo, bx, lowTo, bx, bottom(to)};
        }
        int side = beside(true);
        return new int[] {ax, bottom(from), ax, low, side, low, side, lowTo, bx, lowTo, bx, bottom(to)};
    }

    /** Leaves a chip at its foot, so that it crosses no chip beside it. */
    private int[] fromMargin(Rectangle from, boolean isChip, Rectangle to) {
        int low = gutterBelow(to);
        int side = beside(false);
        int foot = isChip ? bottom(from) + 4 * unit : gutterBelow(from);
        int start = middle(from);
        int end = middle(to);
        return new int[] {start, bottom(from), start, foot, side, foot, side, low, end, low, end, bottom(to)};
    }

    /** A place beside the column where nothing is written; in the margin for chips or across from it. */
    private int beside(boolean acrossFromChips) {
        Column column = view.column();
        boolean chipsLeft = column.chipLeft() < column.left();
        int room = view.font().em() / 2;
        return chipsLeft == acrossFromChips ? column.right() + room : column.left() - room;
    }

    private int gutterBelow(Rectangle box) {
        return box.y + box.height + view.font().spacing() - 2 * unit;
    }

    private int bottom(Rectangle box) {
        return box.y + box.height;
    }

    private static int middle(Rectangle box) {
        return box.x + box.width / 2;
    }

    private void head(int[] route, RGB colour) {
        int x = route[route.length - 2];
        int y = route[route.length - 1];
        int back = Integer.signum(route[route.length - 3] - y) * 5 * unit;
        if (back != 0) {
            ink.polygon(new int[] {x, y, x - 3 * unit, y + back, x + 3 * unit, y + back}, colour);
        }
    }
}
