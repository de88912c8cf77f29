package org.isnad.ui.canvas;

/** What the left and right arrow keys do where text of both directions meets. */
public enum ArrowKeys {
    /**
     * By the order of the text: in a right-to-left paragraph Left goes to the next and Right to the previous
     * grapheme cluster, in a left-to-right paragraph the other way round. Inside a Latin name in an Arabic paragraph
     * the caret therefore moves against the arrow, but no selection is ever torn into pieces.
     */
    LOGICAL,
    /**
     * By the eye: Left goes to the caret place next on the left in the line, Right to the one on the right, whatever
     * the direction of the letters. At the edge of the line the caret goes on to the following or preceding line as
     * the direction of the paragraph asks.
     */
    VISUAL
}
