package org.isnad.ui.annotate.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * Places and draws the chips of a block in the margin, beside the line of their offset, the first of a line nearest
 * to the text.
 */
final class ChipColumn {

    private static final int PADDING = 5;
    private static final int GAP = 3;

    private final Palette palette;
    private final ArticleFont font;
    private final Map<String, Point> sizes = new HashMap<>();
    private TextLayout label;

    ChipColumn(Palette palette, ArticleFont font) {
        this.palette = palette;
        this.font = font;
    }

    void dispose() {
        sizes.clear();
        if (label != null) {
            label.dispose();
            label = null;
        }
    }

    /** The chips with their rectangles; those that find no room in the margin are left out. */
    Map<Chip, Rectangle> place(BlockLayout layout, int start, Column column, int y) {
        Map<Chip, Rectangle> places = new HashMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        boolean fromRight = column.chipLeft() < column.left();
        for (Chip chip : layout.marks().chips()) {
            int line = layout.lineOf(Math.min(chip.offset() - start, layout.length()));
            Point size = size(chip.text());
            int from = used.getOrDefault(line, 0);
            if (from + size.x <= column.chipWidth()) {
                int x = fromRight ? column.chipLeft() + column.chipWidth() - from - size.x : column.chipLeft() + from;
                Rectangle bounds = layout.lineBounds(line);
                places.put(chip, new Rectangle(x, y + bounds.y + (bounds.height - size.y) / 2, size.x, size.y));
                used.put(line, from + size.x + GAP);
            }
        }
        return places;
    }

    void draw(GC gc, Map<Chip, Rectangle> places, Set<?> active) {
        gc.setAntialias(SWT.ON);
        places.forEach((chip, box) -> draw(gc, chip, box, active.contains(chip.key())));
    }

    private void draw(GC gc, Chip chip, Rectangle box, boolean emphasised) {
        gc.setBackground(palette.plain(chip.colour()));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, box.height, box.height);
        if (emphasised) {
            gc.setForeground(palette.foreground());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(box.x, box.y, box.width, box.height, box.height, box.height);
            gc.setLineWidth(1);
        }
        gc.setForeground(palette.on(chip.colour()));
        TextLayout text = label(chip.text());
        text.draw(gc, box.x + PADDING + 1, box.y);
    }

    private Point size(String text) {
        return sizes.computeIfAbsent(text, t -> {
            Rectangle bounds = label(t).getBounds();
            return new Point(bounds.width + 2 * PADDING + 2, bounds.height);
        });
    }

    private TextLayout label(String text) {
        if (label == null) {
            label = new TextLayout(Display.getCurrent());
        }
        label.setFont(font.small());
        label.setOrientation(
                Direction.isRightToLeft(text, 0, text.length(), false) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        label.setText(text);
        return label;
    }
}
