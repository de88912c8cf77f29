package org.isnad.ui.network;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Raster;
import org.isnad.ui.Disposables;

/** Paints drawings on the screen; what lies outside of the ground is not painted. */
final class DrawingPainter {

    private static final double LEAST_LETTERS = 4;

    private final Control ground;
    private final Disposables fonts;
    private final Map<String, Font> known = new HashMap<>();
    private GC gc;
    private Rectangle area;
    private double zoom;
    private double left;
    private double top;

    /** Its fonts go with the ground. */
    DrawingPainter(Control ground) {
        this.ground = ground;
        this.fonts = Disposables.with(ground);
    }

    /** @param left where the left border of the drawing is on the ground */
    void paint(GC on, Rectangle within, Drawing drawing, double scale, double toLeft, double toTop) {
        paint(on, within, drawing, scale, toLeft, toTop, Integer.MAX_VALUE);
    }

    /** @param most so many lines at most: of more, one of some, which is a likeness until there is time for all */
    void paint(GC on, Rectangle within, Drawing drawing, double scale, double toLeft, double toTop, int most) {
        gc = on;
        area = within;
        zoom = scale;
        left = toLeft;
        top = toTop;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(ground.getDisplay());
        transform.translate((float) left, (float) top);
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        long lines =
                drawing.marks().stream().filter(Mark.Line.class::isInstance).count();
        long step = lines / most + 1;
        long line = 0;
        for (Mark mark : drawing.marks()) {
            if (!(mark instanceof Mark.Line) || line++ % step == 0) {
                paint(mark);
            }
        }
        gc.setTransform(null);
        transform.dispose();
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Line line) {
            paint(line);
        } else if (mark instanceof Mark.Box box) {
            paint(box);
        } else if (mark instanceof Mark.Polygon polygon) {
            double[] points = polygon.points();
            int[] corners = new int[points.length];
            for (int i = 0; i < corners.length; i++) {
                corners[i] = round(points[i]);
            }
            gc.setBackground(colour(polygon.fill()));
            gc.fillPolygon(corners);
        } else if (mark instanceof Mark.Label label) {
            paint(label);
        }
    }

    private void paint(Mark.Line line) {
        double x = Math.min(line.x1(), line.x2());
        double y = Math.min(line.y1(), line.y2());
        if (isOutside(x, y, Math.abs(line.x2() - line.x1()), Math.abs(line.y2() - line.y1()))) {
            return;
        }
        gc.setForeground(colour(line.colour()));
        gc.setLineAttributes(new LineAttributes((float) line.width()));
        gc.setLineDash(line.dashed() ? new int[] {7, 4} : null);
        gc.drawLine(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2()));
        gc.setLineDash(null);
    }

    private void paint(Mark.Box box) {
        int x = round(box.x());
        int y = round(box.y());
        int width = round(box.x() + box.width()) - x;
        int height = round(box.y() + box.height()) - y;
        int arc = round(2 * box.radius());
        if (isOutside(x, y, width, height)) {
            return;
        }
        if (box.fill() != Mark.NO_COLOUR) {
            gc.setBackground(colour(box.fill()));
            gc.fillRoundRectangle(x, y, width, height, arc, arc);
        }
        if (box.border() != Mark.NO_COLOUR) {
            gc.setForeground(colour(box.border()));
            gc.setLineAttributes(new LineAttributes((float) box.borderWidth()));
            gc.drawRoundRectangle(x, y, width, height, arc, arc);
        }
    }

    /** Letters too small to read are left out. */
    private void paint(Mark.Label label) {
        if (label.size() * zoom < LEAST_LETTERS || isOutside(label.x() - 300, label.y() - 20, 600, 40)) {
            return;
        }
        gc.setFont(font(label.size(), label.bold()));
        gc.setForeground(colour(label.colour()));
        if (label.rightToLeft()) {
            paintFromRight(label);
            return;
        }
        double width = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT).x;
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.drawText(label.text(), round(left(label, width)), round(label.y() - ascent), SWT.DRAW_TRANSPARENT);
    }

    /** The ground runs from left to right, which would put the parts of a label of two scripts in the wrong order. */
    private void paintFromRight(Mark.Label label) {
        TextLayout layout = new TextLayout(ground.getDisplay());
        layout.setOrientation(SWT.RIGHT_TO_LEFT);
        layout.setFont(gc.getFont());
        layout.setText(label.text());
        double width = layout.getBounds().width;
        FontMetrics line = layout.getLineMetrics(0);
        layout.draw(gc, round(left(label, width)), round(label.y() - line.getAscent() - line.getLeading()));
        layout.dispose();
    }

    private static double left(Mark.Label label, double width) {
        return switch (label.anchor()) {
            case LEFT -> label.x();
            case MIDDLE -> label.x() - width / 2.0;
            case RIGHT -> label.x() - width;
        };
    }

    private boolean isOutside(double x, double y, double width, double height) {
        return (x + width) * zoom + left < 0
                || x * zoom + left > area.width
                || (y + height) * zoom + top < 0
                || y * zoom + top > area.height;
    }

    private Font font(double pixels, boolean bold) {
        return known.computeIfAbsent(pixels + (bold ? "b" : ""), key -> {
            int points = (int) Math.round(pixels * 72 / ground.getDisplay().getDPI().y);
            Font font = new Font(ground.getDisplay(), Raster.fontFamily(), points, bold ? SWT.BOLD : SWT.NORMAL);
            fonts.add(font::dispose);
            return font;
        });
    }

    static Color colour(int colour) {
        return new Color(new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
