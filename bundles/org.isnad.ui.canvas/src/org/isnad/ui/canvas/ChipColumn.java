package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
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

    void draw(Ink ink, Map<Chip, Rectangle> places, Set<?> active) {
        List<Chip> backToFront = new ArrayList<>(places.keySet());
        Collections.reverse(backToFront);
        backToFront.forEach(chip -> draw(ink, chip, places.get(chip), active.contains(chip.key())));
    }

    private void draw(Ink ink, Chip chip, Rectangle box, boolean emphasised) {
        int unit = font.unit();
        int radius = box.height / 2;
        boolean hollow = chip.layer() == MarkLayer.SUGGESTIONS;
        RGB colour = hollow ? palette.line(chip.colour()) : chip.colour();
        ink.fill(box, radius, hollow ? palette.background() : colour, 255);
        if (hollow) {
            ink.outline(box, radius, new Pen(colour, 255, unit, Pen.Dash.DASHED));
        } else {
            ink.outline(box, radius, Pen.solid(palette.background(), unit));
        }
        if (emphasised) {
            ink.outline(box, radius, Pen.solid(palette.foreground(), 2 * unit));
        }
        RGB letters = hollow ? palette.foreground() : Palette.on(colour);
        ink.letters(new Label(chip.text()), box.x + padding() + unit, box.y, letters, box);
    }

    /** Writes a few letters with their middle at the place, on the ground of the article. */
    void caption(Ink ink, String text, int x, int y, RGB colour) {
        Point size = size(text);
        Rectangle box = new Rectangle(x - size.x / 2, y - size.y / 2, size.x, size.y);
        ink.fill(box, box.height / 2, palette.background(), 235);
        ink.letters(new Label(text), box.x + padding() + font.unit(), box.y, colour, null);
    }

    private int padding() {
        return PADDING * font.unit();
    }

    private Point size(String text) {
        return sizes.computeIfAbsent(text, t -> {
            Rectangle bounds = label(t).getBounds();
            return new Point(bounds.width + 2 * (padding() + font.unit()), bounds.height);
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

    /** The text of a chip, laid out when it is needed. */
    private final class Label implements Letters {

        private final String text;

        Label(String text) {
            this.text = text;
        }

        @Override
        public void draw(GC gc, int x, int y) {
            label(text).draw(gc, x, y);
        }

        @Override
        public List<TextRun> runs(int x, int y, RGB colour) {
            TextLayout layout = label(text);
            FontData data = font.small().getFontData()[0];
            return List.of(new TextRun(
                    text,
                    -1,
                    x,
                    y + layout.getLineMetrics(0).getAscent(),
                    layout.getBounds().width,
                    layout.getOrientation() == SWT.RIGHT_TO_LEFT,
                    colour,
                    data.getName(),
                    data.getHeight() * 96.0 / 72,
                    false));
        }
    }
}
