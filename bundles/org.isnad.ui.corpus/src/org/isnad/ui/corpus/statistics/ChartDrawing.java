package org.isnad.ui.corpus.statistics;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Mark.Anchor;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.Palette;
import org.isnad.ui.corpus.statistics.Chart.Bar;

/** Charts below each other as one picture for a paper; where it is mirrored they begin at the right. */
final class ChartDrawing {

    private static final double WIDTH = 520;
    private static final double LABELS = 200;
    private static final double COUNTS = 70;
    private static final double ROW = 22;
    private static final double SIZE = 13;

    private final Drawing.Builder drawing = new Drawing.Builder();
    private final boolean mirrored;
    private double y;

    private ChartDrawing(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /** @param title of the whole */
    static Drawing of(String title, List<Chart> charts, boolean mirrored) {
        ChartDrawing picture = new ChartDrawing(mirrored);
        charts.forEach(picture::chart);
        return picture.drawing.build(title, WIDTH, picture.y + ROW);
    }

    private void chart(Chart chart) {
        y += ROW;
        text(chart.title(), 8, true);
        int most = chart.bars().stream().mapToInt(Bar::count).max().orElse(1);
        for (Bar bar : chart.bars()) {
            y += ROW;
            double length = bar.count() * (WIDTH - LABELS - COUNTS) / Math.max(1, most);
            double x = mirrored ? WIDTH - LABELS - length : LABELS;
            text(bar.label(), 8, false);
            drawing.add(new Box(x, y - 12, length, 14, 2, colour(bar.colour()), Mark.NO_COLOUR, 0));
            text(String.valueOf(bar.count()), LABELS + length + 6, false);
        }
        y += ROW / 2;
    }

    private void text(String text, double fromSide, boolean bold) {
        String plain = text.replaceAll("[\\u200e\\u200f\\u2066-\\u2069]", "");
        double x = mirrored ? WIDTH - fromSide : fromSide;
        drawing.add(new Label(plain, x, y, mirrored ? Anchor.RIGHT : Anchor.LEFT, SIZE, bold, Palette.INK));
    }

    private static int colour(RGB colour) {
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
