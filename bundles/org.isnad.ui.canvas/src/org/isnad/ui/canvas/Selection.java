package org.isnad.ui.canvas;

/**
 * A directed range of the article in UTF-16 units.
 *
 * @param anchor the end that stays when the selection is extended
 * @param caret the end that moves
 */
public record Selection(int anchor, int caret) {

    /** The smaller offset. */
    public int begin() {
        return Math.min(anchor, caret);
    }

    /** The larger offset, exclusive. */
    public int end() {
        return Math.max(anchor, caret);
    }

    /** Whether the selection is only a caret. */
    public boolean isEmpty() {
        return anchor == caret;
    }

    /** Whether the UTF-16 unit at the offset is selected. */
    public boolean contains(int offset) {
        return begin() <= offset && offset < end();
    }

    /** The smallest range with the anchor of this that covers both ranges; used to drag by words or paragraphs. */
    Selection spanning(Selection other) {
        return other.begin() < begin()
                ? new Selection(end(), other.begin())
                : new Selection(begin(), Math.max(end(), other.end()));
    }
}
