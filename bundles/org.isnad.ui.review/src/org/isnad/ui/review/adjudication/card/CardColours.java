package org.isnad.ui.review.adjudication.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The colours of the readings, made from those of the window, light or dark. */
final class CardColours {

    private static final RGB DIFFERENCE = new RGB(255, 190, 60);
    private static final RGB CHOSEN = new RGB(0, 150, 110);

    private final Display display;
    private final RGB ground;
    private final RGB ink;

    CardColours(Display display) {
        this.display = display;
        ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
    }

    Color ground() {
        return new Color(display, ground);
    }

    Color ink() {
        return new Color(display, ink);
    }

    /** Of letters that need no attention, read with ease all the same. */
    Color quiet() {
        return new Color(display, mix(ink, ground, 0.66));
    }

    Color border() {
        return new Color(display, mix(ink, ground, 0.28));
    }

    /** Behind the name of a reader. */
    Color header() {
        return new Color(display, mix(ink, ground, 0.08));
    }

    /** Behind words that the others do not have. */
    Color difference() {
        return new Color(display, mix(DIFFERENCE, ground, isDark() ? 0.4 : 0.5));
    }

    /** Behind a cell that differs. */
    Color card() {
        return new Color(display, mix(DIFFERENCE, ground, isDark() ? 0.1 : 0.08));
    }

    /** Around what was chosen. */
    Color chosenLine() {
        return new Color(display, mix(CHOSEN, ink, isDark() ? 0.8 : 0.9));
    }

    Color chosenGround() {
        return new Color(display, mix(CHOSEN, ground, isDark() ? 0.3 : 0.14));
    }

    Color focus() {
        return display.getSystemColor(SWT.COLOR_LIST_SELECTION);
    }

    Color focusInk() {
        return display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
    }

    private boolean isDark() {
        return ground.red + ground.green + ground.blue < ink.red + ink.green + ink.blue;
    }

    private static RGB mix(RGB one, RGB other, double part) {
        return new RGB(
                (int) Math.round(one.red * part + other.red * (1 - part)),
                (int) Math.round(one.green * part + other.green * (1 - part)),
                (int) Math.round(one.blue * part + other.blue * (1 - part)));
    }
}
