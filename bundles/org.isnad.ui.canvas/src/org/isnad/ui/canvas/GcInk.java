package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws on the screen, an image or a printer; the caller owns the graphics context. */
public final class GcInk implements Ink {

    private static final int OPAQUE = 255;

    private final GC gc;

    public GcInk(GC gc) {
        this.gc = gc;
        gc.setAntialias(SWT.ON);
    }

    @Override
    public void fill(Rectangle box, int radius, RGB colour, int alpha) {
        gc.setAlpha(alpha);
        gc.setBackground(new Color(colour));
        if (radius == 0) {
            gc.fillRectangle(box);
        } else {
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 2 * radius, 2 * radius);
        }
        gc.setAlpha(OPAQUE);
    }

    @Override
    public void outline(Rectangle box, int radius, Pen pen) {
        take(pen);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 2 * radius, 2 * radius);
        putBack();
    }

    @Override
    public void line(int[] points, int radius, Pen pen) {
        take(pen);
        if (radius == 0) {
            gc.drawPolyline(points);
        } else {
            Path path = rounded(points, radius);
            gc.drawPath(path);
            path.dispose();
        }
        putBack();
    }

    @Override
    public void polygon(int[] points, RGB colour) {
        gc.setBackground(new Color(colour));
        gc.fillPolygon(points);
    }

    @Override
    public void letters(Letters letters, int x, int y, RGB colour, Rectangle clip) {
        gc.setForeground(new Color(colour));
        if (clip == null) {
            letters.draw(gc, x, y);
        } else {
            Rectangle before = gc.getClipping();
            gc.setClipping(before.intersection(clip));
            letters.draw(gc, x, y);
            gc.setClipping(before);
        }
    }

    private void take(Pen pen) {
        gc.setAlpha(pen.alpha());
        gc.setForeground(new Color(pen.colour()));
        float[] lengths = pen.dash().lengths(pen.width());
        boolean solid = lengths.length == 0;
        gc.setLineAttributes(new LineAttributes(
                pen.width(),
                SWT.CAP_FLAT,
                SWT.JOIN_ROUND,
                solid ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
                solid ? null : lengths,
                0,
                10));
    }

    private void putBack() {
        gc.setAlpha(OPAQUE);
        gc.setLineAttributes(new LineAttributes(1));
    }

    private Path rounded(int[] points, int radius) {
        Path path = new Path(gc.getDevice());
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 3 < points.length; i += 2) {
            float[] in = towards(points, i, i - 2, radius);
            float[] out = towards(points, i, i + 2, radius);
            path.lineTo(in[0], in[1]);
            path.quadTo(points[i], points[i + 1], out[0], out[1]);
        }
        path.lineTo(points[points.length - 2], points[points.length - 1]);
        return path;
    }

    /** The point at the radius, or half way if that is nearer, from one corner towards another. */
    static float[] towards(int[] points, int corner, int other, int radius) {
        float dx = points[other] - points[corner];
        float dy = points[other + 1] - points[corner + 1];
        double length = Math.hypot(dx, dy);
        double part = length == 0 ? 0 : Math.min(radius / length, 0.5);
        return new float[] {(float) (points[corner] + dx * part), (float) (points[corner + 1] + dy * part)};
    }
}
