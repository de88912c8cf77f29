package org.isnad.ui.exchange;

import java.util.function.ToIntFunction;
import org.isnad.text.GraphemeClusters;

/** Shortens a text to the room that it has. */
final class Fit {

    private static final String MORE = "…";

    private Fit() {}

    /**
     * The text, or as much of its begin as fits with "…", cut between characters.
     *
     * @param width of a text, in the unit of {@code room}; more text is never narrower
     */
    static String of(String text, ToIntFunction<String> width, int room) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int fits = 0;
        int fitsNot = text.length();
        while (fits + 1 < fitsNot) {
            int middle = (fits + fitsNot) >>> 1;
            if (width.applyAsInt(cut(text, middle)) <= room) {
                fits = middle;
            } else {
                fitsNot = middle;
            }
        }
        return cut(text, fits);
    }

    private static String cut(String text, int length) {
        return text.substring(0, GraphemeClusters.floor(text, length)).stripTrailing() + MORE;
    }
}
