package org.isnad.ui.corpus.statistics;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.isnad.ui.corpus.statistics.Chart.Bar;

/** Charts as one SVG picture for a paper, black on white; text stays text. */
final class ChartSvg {

    private static final int WIDTH = 520;
    private static final int LABELS = 200;
    private static final int ROW = 22;

    private final StringBuilder svg = new StringBuilder();
    private final boolean mirrored;
    private int y;

    private ChartSvg(boolean mirrored) {
        this.mirrored = mirrored;
    }

    static String of(List<Chart> charts, boolean mirrored) {
        ChartSvg picture = new ChartSvg(mirrored);
        charts.forEach(picture::chart);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + (picture.y + ROW)
                + "\" font-family=\"Noto Naskh Arabic, DejaVu Sans, sans-serif\" font-size=\"13\""
                + (mirrored ? " direction=\"rtl\"" : "") + ">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + picture.svg + "</svg>\n";
    }

    private void chart(Chart chart) {
        y += ROW;
        text(chart.title(), 8, "font-weight=\"bold\"");
        int most = chart.bars().stream().mapToInt(Bar::count).max().orElse(1);
        for (Bar bar : chart.bars()) {
            y += ROW;
            int length = bar.count() * (WIDTH - LABELS - 70) / Math.max(1, most);
            text(bar.label(), 8, "");
            int x = mirrored ? WIDTH - LABELS - length : LABELS;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" rx=\"2\" fill=\"%s\"/>%n",
                    x,
                    y - 12,
                    length,
                    hex(bar.colour())));
            text(String.valueOf(bar.count()), LABELS + length + 6, "");
        }
        y += ROW / 2;
    }

    /** With {@code direction} rtl an anchor at the start is the right end. */
    private void text(String text, int fromSide, String how) {
        int x = mirrored ? WIDTH - fromSide : fromSide;
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" ")
                .append(how)
                .append('>');
        svg.append(text.replaceAll("[\u200e\u200f\u2066-\u2069]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;"));
        svg.append("</text>\n");
    }

    private static String hex(RGB colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
