package org.isnad.ui.canvas;

/**
 * A step in moving an edge of a mark with the mouse; the canvas shows the mark as it would be, and as it was again after
 * the last step, so that the owner changes it.
 *
 * @param mark as it was before
 * @param beginEdge whether its begin is moved, not its end
 * @param offset where the edge is now, in UTF-16 units
 */
public record EdgeDrag(Mark mark, boolean beginEdge, int offset, Phase phase) {

    /** The key of the mark. */
    public Object key() {
        return mark.key();
    }

    /** The begin that the mark would have. */
    public int begin() {
        return beginEdge ? offset : mark.begin();
    }

    /** The end that the mark would have, exclusive. */
    public int end() {
        return beginEdge ? mark.end() : offset;
    }

    /** What happens to the edge. */
    public enum Phase {
        START,
        MOVE,
        DROP,
        CANCEL
    }
}
