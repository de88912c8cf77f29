package org.isnad.ui.annotate.editor.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.text.XmlCharacters;
import org.isnad.ui.canvas.Ink;
import org.isnad.ui.canvas.Letters;
import org.isnad.ui.canvas.Pen;
import org.isnad.ui.canvas.TextRun;

/**
 * Draws into an SVG 1.1 document: shapes as shapes, letters as text in the fonts of the screen, one element for each stretch
 * of one line and one direction, held to its width on the screen.
 */
public final class SvgInk implements Ink {

    private static final String FALLBACK = ", 'Noto Naskh Arabic', Amiri, 'DejaVu Sans', serif";
    private static final int OPAQUE = 255;

    private final StringBuilder out = new StringBuilder();
    private int clips;

    /** Begins a document; sizes in pixels. */
    public SvgInk(int width, int height, String title, RGB ground) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n",
                width, height, width, height);
        add("<title>%s</title>\n", escaped(title));
        fill(new Rectangle(0, 0, width, height), 0, ground, OPAQUE);
    }

    /** The whole document; nothing may be drawn after. */
    public String document() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void fill(Rectangle box, int radius, RGB colour, int alpha) {
        if (box.width > 0 && box.height > 0 && alpha > 0) {
            add("<rect %s fill=\"%s\"%s/>\n", box(box, radius), colour(colour), opacity("fill", alpha));
        }
    }

    @Override
    public void outline(Rectangle box, int radius, Pen pen) {
        add("<rect %s fill=\"none\" %s/>\n", box(box, radius), stroke(pen));
    }

    @Override
    public void line(int[] points, int radius, Pen pen) {
        if (points.length >= 4) {
            add("<path d=\"%s\" fill=\"none\" %s/>\n", path(points, radius), stroke(pen));
        }
    }

    @Override
    public void polygon(int[] points, RGB colour) {
        String places = IntStream.range(0, points.length / 2)
                .mapToObj(i -> points[2 * i] + "," + points[2 * i + 1])
                .collect(Collectors.joining(" "));
        add("<polygon points=\"%s\" fill=\"%s\"/>\n", places, colour(colour));
    }

    @Override
    public void letters(Letters letters, int x, int y, RGB colour, Rectangle clip) {
        if (clip != null) {
            String id = "clip" + ++clips;
            add("<clipPath id=\"%s\"><rect %s/></clipPath><g clip-path=\"url(#%s)\">\n", id, box(clip, 0), id);
        }
        letters.runs(x, y, colour).forEach(this::run);
        if (clip != null) {
            out.append("</g>\n");
        }
    }

    private void run(TextRun run) {
        String text = run.text().stripTrailing();
        if (text.isBlank() || run.width() <= 0) {
            return;
        }
        boolean whole = text.length() == run.text().length();
        add(
                "<text x=\"%s\" y=\"%s\"%s font-family=\"%s\" font-size=\"%s\"%s fill=\"%s\"%s xml:space=\"preserve\">%s</text>\n",
                number(run.rightToLeft() ? run.left() + run.width() : run.left()),
                number(run.baseline()),
                run.rightToLeft() ? " direction=\"rtl\" unicode-bidi=\"embed\"" : "",
                escaped("'" + run.family() + "'" + FALLBACK),
                number(run.size()),
                run.bold() ? " font-weight=\"bold\"" : "",
                colour(run.colour()),
                whole ? " textLength=\"" + number(run.width()) + "\" lengthAdjust=\"spacingAndGlyphs\"" : "",
                escaped(text));
    }

    private static String path(int[] points, int radius) {
        StringBuilder path = new StringBuilder("M" + points[0] + " " + points[1]);
        for (int i = 2; i + 3 < points.length; i += 2) {
            if (radius == 0) {
                path.append("L").append(points[i]).append(" ").append(points[i + 1]);
            } else {
                path.append("L").append(towards(points, i, i - 2, radius));
                path.append("Q")
                        .append(points[i])
                        .append(" ")
                        .append(points[i + 1])
                        .append(" ");
                path.append(towards(points, i, i + 2, radius));
            }
        }
        return path.append("L")
                .append(points[points.length - 2])
                .append(" ")
                .append(points[points.length - 1])
                .toString();
    }

    /** The point at the radius, or half way if that is nearer, from one corner towards another. */
    private static String towards(int[] points, int corner, int other, int radius) {
        double dx = points[other] - points[corner];
        double dy = points[other + 1] - points[corner + 1];
        double length = Math.hypot(dx, dy);
        double part = length == 0 ? 0 : Math.min(radius / length, 0.5);
        return number(points[corner] + dx * part) + " " + number(points[corner + 1] + dy * part);
    }

    private static String stroke(Pen pen) {
        float[] lengths = pen.dash().lengths(pen.width());
        String dash = IntStream.range(0, lengths.length)
                .mapToObj(i -> number(lengths[i]))
                .collect(Collectors.joining(" "));
        return "stroke=\"" + colour(pen.colour()) + "\" stroke-width=\"" + number(pen.width())
                + "\" stroke-linejoin=\"round\""
                + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"")
                + opacity("stroke", pen.alpha());
    }

    private static String box(Rectangle box, int radius) {
        return "x=\"" + box.x + "\" y=\"" + box.y + "\" width=\"" + Math.max(0, box.width) + "\" height=\""
                + Math.max(0, box.height) + "\"" + (radius > 0 ? " rx=\"" + radius + "\"" : "");
    }

    private static String opacity(String what, int alpha) {
        return alpha >= OPAQUE ? "" : " " + what + "-opacity=\"" + number(alpha / (double) OPAQUE) + "\"";
    }

    private static String colour(RGB rgb) {
        return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
    }

    /** At most two decimals, with a point in every language. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** For the content of elements and attributes; what XML 1.0 cannot hold becomes U+FFFD. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int at = XmlCharacters.firstForbidden(text); at >= 0; at = XmlCharacters.firstForbidden(safe.toString())) {
            safe.setCharAt(at, '\ufffd');
        }
        return safe.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args));
    }
}
