package org.isnad.review.report;

import java.util.List;
import java.util.Locale;

/** Pictures as SVG: dark on white, without script, read from left to right in every language. */
final class Charts {

    /** A value with its interval; NaN where there is none. */
    record Bar(String name, double value, double low, double high) {}

    /** Values over time; NaN where undefined. */
    record Line(String name, List<Double> values) {}

    private static final int WIDTH = 720;
    private static final int ROW = 22;
    private static final int LEFT = 250;
    private static final int RIGHT = 60;
    private static final int TOP = 12;
    private static final int PLOT = WIDTH - LEFT - RIGHT;
    private static final double[] THRESHOLDS = {0.667, 0.8};
    private static final String[] COLOURS = {"#1f4e79", "#b03a2e", "#1e8449", "#7d3c98", "#b9770e", "#117a65"};
    private static final String[] DASHES = {"", "6 3", "2 3", "8 3 2 3", "1 2", "10 4"};
    private static final int LINE_HEIGHT = 220;

    private Charts() {}

    /** A row for each value, with a whisker for its interval. */
    static String forest(List<Bar> bars, String title) {
        double least = Math.min(
                0,
                Math.floor(bars.stream()
                                        .mapToDouble(bar -> Double.isNaN(bar.low) ? bar.value : bar.low)
                                        .filter(value -> !Double.isNaN(value))
                                        .min()
                                        .orElse(0)
                                * 5)
                        / 5);
        int height = TOP + ROW * bars.size() + 30;
        StringBuilder svg = open(WIDTH, height, title);
        int bottom = TOP + ROW * bars.size();
        for (double tick = least; tick < 1.001; tick += 0.2) {
            double x = x(tick, least);
            line(svg, x, TOP, x, bottom, "#ddd", "");
            text(svg, x, bottom + 16, "middle", number(tick));
        }
        for (double threshold : THRESHOLDS) {
            line(svg, x(threshold, least), TOP, x(threshold, least), bottom, "#888", "2 3");
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + ROW * i + ROW / 2.0, least);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, double y, double least) {
        text(svg, LEFT - 12, y + 4, "end", bar.name);
        if (Double.isNaN(bar.value)) {
            text(svg, LEFT + 6, y + 4, "start", "–");
            return;
        }
        if (!Double.isNaN(bar.low)) {
            line(svg, x(bar.low, least), y, x(bar.high, least), y, COLOURS[0], "");
            line(svg, x(bar.low, least), y - 4, x(bar.low, least), y + 4, COLOURS[0], "");
            line(svg, x(bar.high, least), y - 4, x(bar.high, least), y + 4, COLOURS[0], "");
        }
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>",
                x(bar.value, least),
                y,
                COLOURS[0]));
        text(svg, WIDTH - RIGHT + 12, y + 4, "start", number(bar.value));
    }

    private static double x(double value, double least) {
        return LEFT + PLOT * (value - least) / (1 - least);
    }

    /** Lines over stretches of time, told apart by colour and dashes. */
    static String lines(List<String> times, List<Line> lines, String title) {
        double least = Math.min(
                0,
                lines.stream()
                        .flatMap(line -> line.values.stream())
                        .filter(value -> !Double.isNaN(value))
                        .mapToDouble(value -> Math.floor(value * 5) / 5)
                        .min()
                        .orElse(0));
        int legend = ROW * lines.size();
        StringBuilder svg = open(WIDTH, TOP + LINE_HEIGHT + 34 + legend, title);
        for (double tick = least; tick < 1.001; tick += 0.2) {
            double y = y(tick, least);
            line(svg, 50, y, WIDTH - 20, y, "#ddd", "");
            text(svg, 44, y + 4, "end", number(tick));
        }
        for (int i = 0; i < times.size(); i++) {
            text(svg, at(i, times.size()), TOP + LINE_HEIGHT + 18, "middle", times.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), i, least, TOP + LINE_HEIGHT + 40 + ROW * i);
        }
        return svg.append("</svg>").toString();
    }

    private static void line(StringBuilder svg, Line line, int number, double least, double legend) {
        String colour = COLOURS[number % COLOURS.length];
        String dashes = DASHES[number % DASHES.length];
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < line.values.size(); i++) {
            double value = line.values.get(i);
            if (!Double.isNaN(value)) {
                double x = at(i, line.values.size());
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(value, least)));
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>",
                        x,
                        y(value, least),
                        colour));
            }
        }
        svg.append("<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"1.5\" stroke-dasharray=\"" + dashes
                + "\" points=\"" + points.toString().trim() + "\"/>");
        line(svg, 60, legend, 100, legend, colour, dashes);
        text(svg, 110, legend + 4, "start", line.name);
    }

    private static double at(int place, int places) {
        return 90 + (WIDTH - 160.0) * (places < 2 ? 0.5 : place / (places - 1.0));
    }

    private static double y(double value, double least) {
        return TOP + LINE_HEIGHT * (1 - (value - least) / (1 - least));
    }

    private static StringBuilder open(int width, int height, String title) {
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + ' ' + height
                + "\" width=\"" + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + Html.escape(title)
                + "\" font-size=\"12\" direction=\"ltr\">");
    }

    private static void line(
            StringBuilder svg, double x1, double y1, double x2, double y2, String colour, String dashes) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.3\"%s/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"'));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                        Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#111\">", x, y, anchor))
                .append(Html.escape(text))
                .append("</text>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.abs(value) < 0.005 ? 0 : value);
    }
}
