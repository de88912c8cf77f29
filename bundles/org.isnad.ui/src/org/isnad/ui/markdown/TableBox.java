package org.isnad.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;

/** A table whose columns begin on the side of its direction and share the width by what they hold. */
final class TableBox implements Box {

    private static final int PADDING = 6;
    private static final int NARROWEST = 40;

    private final Look look;
    private final boolean rightToLeft;
    private final List<List<LaidText>> rows = new ArrayList<>();
    private int[] widths = {};
    private int[] heights = {};
    private int total;
    private int available;

    TableBox(Block.Table table, Look look) {
        this.look = look;
        rightToLeft = table.rightToLeft();
        for (List<RichText> row : table.rows()) {
            boolean head = rows.isEmpty();
            List<LaidText> cells = new ArrayList<>();
            for (RichText cell : row) {
                int direction = cell.direction();
                boolean cellRightToLeft = direction == 0 ? rightToLeft : direction > 0;
                cells.add(new LaidText(cell, look.layout(cell, cellRightToLeft, head ? 6 : 0), cellRightToLeft));
            }
            rows.add(cells);
        }
    }

    @Override
    public int fit(int width) {
        available = width;
        share(width);
        heights = new int[rows.size()];
        int height = 0;
        for (int r = 0; r < heights.length; r++) {
            List<LaidText> row = rows.get(r);
            for (int c = 0; c < row.size(); c++) {
                heights[r] = Math.max(heights[r], row.get(c).fit(widths[c] - 2 * PADDING) + 2 * PADDING);
            }
            height += heights[r];
        }
        return height + 1;
    }

    /** Natural widths where they fit; else each column above an equal share gives up in proportion. */
    private void share(int width) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        widths = new int[columns];
        for (List<LaidText> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).natural() + 2 * PADDING);
            }
        }
        int fair = columns == 0 ? 0 : width / columns;
        long small = 0;
        long large = 0;
        for (int wide : widths) {
            small += wide <= fair ? wide : 0;
            large += wide <= fair ? 0 : wide;
        }
        total = 0;
        for (int c = 0; c < columns; c++) {
            if (small + large > width && widths[c] > fair) {
                widths[c] = (int) Math.max(NARROWEST, (width - small) * widths[c] / large);
            }
            total += widths[c];
        }
    }

    @Override
    public void paint(GC gc, int x, int y) {
        int left = rightToLeft ? x + Math.max(0, available - total) : x;
        gc.setForeground(look.line);
        if (heights.length > 0) {
            gc.setBackground(look.faint);
            gc.fillRectangle(left, y, total, heights[0]);
        }
        int top = y;
        for (int r = 0; r < heights.length; r++) {
            gc.setForeground(look.line);
            gc.drawLine(left, top + heights[r], left + total, top + heights[r]);
            gc.setForeground(look.ink);
            for (int c = 0; c < widths.length; c++) {
                rows.get(r).get(c).paint(gc, left + column(c) + PADDING, top + PADDING);
            }
            top += heights[r];
        }
    }

    @Override
    public List<Place> links() {
        int left = rightToLeft ? Math.max(0, available - total) : 0;
        List<Place> links = new ArrayList<>();
        int top = 0;
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < widths.length; c++) {
                links.addAll(rows.get(r).get(c).links(left + column(c) + PADDING, top + PADDING));
            }
            top += heights[r];
        }
        return links;
    }

    @Override
    public int space() {
        return look.em();
    }

    @Override
    public void dispose() {
        rows.forEach(row -> row.forEach(LaidText::dispose));
    }

    private int column(int number) {
        int before = 0;
        for (int c = 0; c < number; c++) {
            before += widths[c];
        }
        return rightToLeft ? total - before - widths[number] : before;
    }
}
