package org.isnad.ui.review.adjudication.card;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * One thing that is drawn of a table of readings.
 *
 * @param bounds in pixels from the begin of the table, which may be scrolled
 * @param text laid out to the width of the box without its padding
 * @param row the slot, null for what is none
 * @param column index of the reader, −1 for what belongs to all
 */
record Box(Kind kind, Rectangle bounds, TextLayout text, Row row, int column) {

    /** Room between the edge of a box and its text. */
    static final int PADDING = 7;

    /** What a box is. */
    enum Kind {
        HEADER,
        TITLE,
        LABEL,
        /** A reading that differs from another. */
        CELL,
        /** What agrees. */
        QUIET,
        MISSING
    }
}
