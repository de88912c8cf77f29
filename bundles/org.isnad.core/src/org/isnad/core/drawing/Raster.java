package org.isnad.core.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedString;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/** A drawing as PNG, and how wide its texts are; needs no window system. */
public final class Raster {

    private static final double MOST_PIXELS = 60e6;

    static {
        // A workbench has a window system of its own, which a second one would disturb.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** Found once: asking for the fonts takes a while. */
    private static final String FAMILY = family();

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Raster() {}

    private static String family() {
        Set<String> there =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return List.of("Noto Naskh Arabic", "Amiri", "DejaVu Sans").stream()
                .filter(there::contains)
                .findFirst()
                .orElse(Font.SANS_SERIF);
    }

    /** The font of labels where it has all their letters. */
    public static String fontFamily() {
        return FAMILY;
    }

    /** As {@link #png} draws it. */
    public static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : layout(text, size, bold).getAdvance();
    }

    /**
     * Writes the drawing as PNG.
     *
     * @param scale 2 makes an image twice as wide and as high; less is taken where it would be of more than 60 million pixels
     */
    public static void png(Drawing drawing, double scale, OutputStream output) throws IOException {
        double fit = Math.sqrt(MOST_PIXELS / Math.max(1, drawing.width() * drawing.height()));
        double factor = Math.min(scale, fit);
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(drawing.width() * factor)),
                Math.max(1, (int) Math.ceil(drawing.height() * factor)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(factor, factor);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.marks().forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        if (!ImageIO.write(image, "png", output)) {
            throw new IOException("PNG");
        }
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        if (mark instanceof Mark.Line line) {
            float[] dashes = line.dashed() ? new float[] {7, 4} : null;
            graphics.setStroke(
                    new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            graphics.setColor(new Color(line.colour()));
            graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (mark instanceof Mark.Box box) {
            box(graphics, box);
        } else if (mark instanceof Mark.Polygon polygon) {
            double[] points = polygon.points();
            Path2D path = new Path2D.Double();
            path.moveTo(points[0], points[1]);
            for (int i = 2; i + 1 < points.length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
            graphics.setColor(new Color(polygon.fill()));
            graphics.fill(path);
        } else if (mark instanceof Mark.Label label && !label.text().isEmpty()) {
            TextLayout layout = layout(label.text(), label.size(), label.bold());
            graphics.setColor(new Color(label.colour()));
            layout.draw(graphics, (float) left(label, layout.getAdvance()), (float) label.y());
        }
    }

    private static void box(Graphics2D graphics, Mark.Box box) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
        if (box.fill() != Mark.NO_COLOUR) {
            graphics.setColor(new Color(box.fill()));
            graphics.fill(shape);
        }
        if (box.border() != Mark.NO_COLOUR) {
            graphics.setStroke(new BasicStroke((float) box.borderWidth()));
            graphics.setColor(new Color(box.border()));
            graphics.draw(shape);
        }
    }

    private static double left(Mark.Label label, double width) {
        return switch (label.anchor()) {
            case LEFT -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
    }

    /** The font for Arabic lacks other scripts: those are set in a font that knows them all. */
    private static TextLayout layout(String text, double size, boolean bold) {
        int style = bold ? Font.BOLD : Font.PLAIN;
        Font font = new Font(FAMILY, style, 1).deriveFont((float) size);
        Font other = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
        AttributedString runs = new AttributedString(text);
        for (int begin = 0; begin < text.length(); ) {
            int point = text.codePointAt(begin);
            boolean able = font.canDisplay(point);
            int end = begin + Character.charCount(point);
            while (end < text.length() && font.canDisplay(text.codePointAt(end)) == able) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.addAttribute(TextAttribute.FONT, able ? font : other, begin, end);
            begin = end;
        }
        return new TextLayout(runs.getIterator(), CONTEXT);
    }
}
