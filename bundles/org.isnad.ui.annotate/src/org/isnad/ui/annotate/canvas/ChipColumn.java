package org.isnad.ui.annotate.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int SLIVER = 8;

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

    /** The chips with their rectangles in the order of the text; where the margin is too narrow they overlap. */
    Map<Chip, Rectangle> place(BlockLayout layout, int start, Column column, int y) {
        Map<Integer, List<Chip>> byLine = new TreeMap<>();
        for (Chip chip : layout.marks().chips()) {
            int line = layout.lineOf(Math.min(chip.offset() - start, layout.length()));
            byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(chip);
        }
        Map<Chip, Rectangle> places = new LinkedHashMap<>();
        byLine.forEach((line, chips) -> placeLine(chips, layout.lineBounds(line), column, y, places));
        return places;
    }

    private void placeLine(List<Chip> chips, Rectangle line, Column column, int y, Map<Chip, Rectangle> places) {
        int room = column.chipWidth();
        int widest = Math.max(SLIVER, room - (chips.size() - 1) * SLIVER);
        int needed = -GAP;
        for (Chip chip : chips) {
            needed += Math.min(widest, size(chip.text()).x) + GAP;
        }
        double squeeze = Math.min(1, (double) room / Math.max(1, needed));
        double from = 0;
        int behind = chips.size();
        int seen = -SLIVER;
        for (Chip chip : chips) {
            Point size = size(chip.text());
            int width = Math.min(size.x, widest);
            int latest = room - (--behind) * SLIVER - width;
            int shift = Math.max((int) Math.min(from, latest), seen + SLIVER - width);
            seen = shift + width;
            boolean fromRight = column.chipLeft() < column.left();
            int x = column.chipLeft() + (fromRight ? room - shift - width : shift);
            places.put(chip, new Rectangle(x, y + line.y + (line.height - size.y) / 2, width, size.y));
            from += (width + GAP) * squeeze;
        }
    }

    void draw(GC gc, Map<Chip, Rectangle> places, Set<?> active) {
        gc.setAntialias(SWT.ON);
        List<Chip> backToFront = new ArrayList<>(places.keySet());
        Collections.reverse(backToFront);
        backToFront.forEach(chip -> draw(gc, chip, places.get(chip), active.contains(chip.key())));
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
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(box));
        label(chip.text()).draw(gc, box.x + PADDING + 1, box.y);
        gc.setClipping(clip);
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
