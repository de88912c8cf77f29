package org.isnad.ui.annotate.canvas;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours on the canvas, made to be read on its background whether that is light or dark. */
final class Palette {

    private static final double LEAST_CONTRAST = 3;
    private static final int MOST_CACHED = 512;

    private final Control control;
    private final Map<RGB, Color> lines = new HashMap<>();
    private final Map<RGB, Color> plain = new HashMap<>();
    private RGB background;
    private RGB foreground;

    Palette(Control control) {
        this.control = control;
    }

    Color background() {
        return control.getBackground();
    }

    Color foreground() {
        return control.getForeground();
    }

    Color selection() {
        return control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
    }

    /** The colour of dimmed letters. */
    Color dimmed() {
        return plain(mix(foreground().getRGB(), background().getRGB(), 0.45));
    }

    boolean isDark() {
        return luminance(background().getRGB()) < 0.25;
    }

    /** The colour as it is; for fills. */
    Color plain(RGB rgb) {
        if (plain.size() > MOST_CACHED) {
            plain.clear();
        }
        return plain.computeIfAbsent(rgb, Color::new);
    }

    /** The colour moved towards that of the letters until a thin line of it is seen well. */
    Color line(RGB rgb) {
        RGB ground = background().getRGB();
        RGB ink = foreground().getRGB();
        if (!ground.equals(background) || !ink.equals(foreground) || lines.size() > MOST_CACHED) {
            lines.clear();
            background = ground;
            foreground = ink;
        }
        return lines.computeIfAbsent(rgb, this::legible);
    }

    /** Black or white, whichever is read better on the colour. */
    Color on(RGB rgb) {
        double luminance = luminance(rgb);
        return plain(1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? new RGB(255, 255, 255) : new RGB(0, 0, 0));
    }

    private Color legible(RGB rgb) {
        RGB result = rgb;
        for (double part = 0.15; contrast(result, background) < LEAST_CONTRAST && part < 1; part += 0.15) {
            result = mix(foreground, rgb, part);
        }
        return new Color(result);
    }

    private static RGB mix(RGB one, RGB other, double part) {
        return new RGB(
                mix(one.red, other.red, part), mix(one.green, other.green, part), mix(one.blue, other.blue, part));
    }

    private static int mix(int one, int other, double part) {
        return (int) Math.round(one * part + other * (1 - part));
    }

    /** Contrast ratio as WCAG 2 defines it. */
    static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
