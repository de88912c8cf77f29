package org.isnad.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.RGB;

/** The colours on the canvas, made to be read on its background whether that is light or dark. */
final class Palette {

    private static final double LEAST_CONTRAST = 3;
    private static final double TEXT_CONTRAST = 4.6;
    private static final int MOST_CACHED = 512;
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    private final Supplier<RGB> grounds;
    private final Supplier<RGB> inks;
    private final RGB selection;
    private final Map<RGB, RGB> lines = new HashMap<>();
    private RGB background;
    private RGB foreground;
    private RGB dimmed;

    Palette(Supplier<RGB> background, Supplier<RGB> foreground, RGB selection) {
        grounds = background;
        inks = foreground;
        this.selection = selection;
        refresh();
    }

    /** Takes the colours as they are now; to be called before something is drawn. */
    void refresh() {
        RGB ground = grounds.get();
        RGB ink = inks.get();
        if (!ground.equals(background) || !ink.equals(foreground)) {
            lines.clear();
            background = ground;
            foreground = ink;
            dimmed = mostDimmed();
        }
    }

    RGB background() {
        return background;
    }

    RGB foreground() {
        return foreground;
    }

    RGB selection() {
        return selection;
    }

    /** The colour of dimmed letters, which are still read with ease. */
    RGB dimmed() {
        return dimmed;
    }

    boolean isDark() {
        return luminance(background) < 0.25;
    }

    /** The colour moved towards that of the letters until a thin line of it is seen well. */
    RGB line(RGB rgb) {
        if (lines.size() > MOST_CACHED) {
            lines.clear();
        }
        return lines.computeIfAbsent(rgb, this::legible);
    }

    /** How opaque a tint of the colour may be at most so that letters on it are read with ease. */
    int tint(RGB rgb, int wanted) {
        int alpha = wanted;
        while (alpha > 8 && contrast(mix(rgb, background, alpha / 255.0), foreground) < TEXT_CONTRAST) {
            alpha -= 8;
        }
        return alpha;
    }

    /** Black or white, whichever is read better on the colour. */
    static RGB on(RGB rgb) {
        double luminance = luminance(rgb);
        return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? WHITE : BLACK;
    }

    private RGB mostDimmed() {
        double part = 0.45;
        while (part < 1 && contrast(mix(foreground, background, part), background) < TEXT_CONTRAST) {
            part += 0.05;
        }
        return mix(foreground, background, Math.min(1, part));
    }

    private RGB legible(RGB rgb) {
        RGB result = rgb;
        for (double part = 0.15; contrast(result, background) < LEAST_CONTRAST && part < 1; part += 0.15) {
            result = mix(foreground, rgb, part);
        }
        return result;
    }

    /** So much of one colour and the rest of another. */
    static RGB mix(RGB one, RGB other, double part) {
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
