package org.isnad.ui.canvas;

import java.util.Objects;
import org.eclipse.swt.graphics.RGB;

/**
 * A thin line with a small arrow head between two stretches of the article; offsets are UTF-16 units, ends exclusive.
 *
 * @param label a few letters beside the line, or empty
 * @param key of the chip at which an arc begins, or null
 */
public record Link(
        int fromBegin, int fromEnd, int toBegin, int toEnd, RGB colour, LinkKind kind, String label, Object key) {

    public Link {
        Objects.requireNonNull(colour);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
    }

    public Link(int fromBegin, int fromEnd, int toBegin, int toEnd, RGB colour, LinkKind kind, String label) {
        this(fromBegin, fromEnd, toBegin, toEnd, colour, kind, label, null);
    }
}
