package org.isnad.core.drawing;

import java.util.Locale;

/** A drawing as SVG 1.1; text stays text. Source of the format: W3C, Scalable Vector Graphics 1.1. */
public final class Svg {

    private static final String FONTS = "'Noto Naskh Arabic', Amiri, 'DejaVu Sans', sans-serif";

    private final StringBuilder svg = new StringBuilder();

    private Svg() {}

    /** The whole file, with lines ending in {@code \n}. */
    public static String of(Drawing drawing) {
        Svg file = new Svg();
        file.line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\" font-family=\"%s\">",
                number(drawing.width()), number(drawing.height()), FONTS);
        file.line("<title>%s</title>", escaped(drawing.title()));
        file.line("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        drawing.marks().forEach(file::mark);
        return file.svg.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Line stroke) {
            line(
                    "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                    number(stroke.x1()),
                    number(stroke.y1()),
                    number(stroke.x2()),
                    number(stroke.y2()),
                    colour(stroke.colour()),
                    number(stroke.width()),
                    stroke.dashed() ? " stroke-dasharray=\"7 4\"" : "");
        } else if (mark instanceof Mark.Box box) {
            box(box);
        } else if (mark instanceof Mark.Polygon polygon) {
            StringBuilder points = new StringBuilder();
            for (double point : polygon.points()) {
                points.append(points.isEmpty() ? "" : " ").append(number(point));
            }
            line("<polygon points=\"%s\" fill=\"%s\"/>", points, colour(polygon.fill()));
        } else if (mark instanceof Mark.Label label) {
            label(label);
        }
    }

    private void box(Mark.Box box) {
        String border = box.border() == Mark.NO_COLOUR
                ? ""
                : " stroke=\"" + colour(box.border()) + "\" stroke-width=\"" + number(box.borderWidth()) + '"';
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"%s/>",
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(box.height()),
                number(box.radius()),
                colour(box.fill()),
                border);
    }

    /** Where the direction is rtl, an anchor at the start is the right end. */
    private void label(Mark.Label label) {
        boolean rightToLeft = label.rightToLeft();
        String anchor =
                switch (label.anchor()) {
                    case LEFT -> rightToLeft ? "end" : "start";
                    case MIDDLE -> "middle";
                    case RIGHT -> rightToLeft ? "start" : "end";
                };
        line(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s%s>%s</text>",
                number(label.x()),
                number(label.y()),
                number(label.size()),
                anchor,
                colour(label.colour()),
                label.bold() ? " font-weight=\"bold\"" : "",
                rightToLeft ? " direction=\"rtl\"" : "",
                escaped(label.text()));
    }

    private void line(String format, Object... args) {
        svg.append(String.format(Locale.ROOT, format, args)).append('\n');
    }

    private static String colour(int colour) {
        return colour == Mark.NO_COLOUR ? "none" : String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What XML 1.0 cannot hold is left out, and so are marks of direction, which some viewers draw. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean mark = point == 0x200e || point == 0x200f || point >= 0x2066 && point <= 0x2069;
            boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
            boolean none = point >= 0xd800 && point <= 0xdfff || point == 0xfffe || point == 0xffff;
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(mark || control || none ? "" : Character.toString(point));
            }
        });
        return escaped.toString();
    }
}
