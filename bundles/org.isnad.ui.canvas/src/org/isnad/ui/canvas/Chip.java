package org.isnad.ui.canvas;

import java.util.Objects;
import org.eclipse.swt.graphics.RGB;

/**
 * A small label in the margin beside the line of an offset.
 *
 * @param offset place in the article, in UTF-16 units
 * @param text what the chip says; a few characters
 * @param colour its fill; the letters become black or white, whichever reads better
 * @param key what the chip stands for; the canvas only compares it and hands it back
 * @param layer with what it is shown and hidden; a chip of the suggestions is drawn hollow
 */
public record Chip(int offset, String text, RGB colour, Object key, MarkLayer layer) {

    public Chip {
        Objects.requireNonNull(text);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(key);
        Objects.requireNonNull(layer);
    }

    /** A chip of a stance. */
    public Chip(int offset, String text, RGB colour, Object key) {
        this(offset, text, colour, key, MarkLayer.STANCES);
    }
}
