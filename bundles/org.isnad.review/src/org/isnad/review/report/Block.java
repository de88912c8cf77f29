package org.isnad.review.report;

import java.util.List;

/** A part of a report, before it is written in a format. */
sealed interface Block {

    /** @param level 1 for the title */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> lines) implements Block {}

    /**
     * @param numbered such as "Table 3."
     * @param header one name for each column
     * @param wide whether it is small print, because it is wide
     */
    record Table(String numbered, String caption, List<String> header, List<List<Cell>> rows, boolean wide)
            implements Block {}

    /**
     * @param svg a picture for HTML; Markdown has the table beside it
     */
    record Chart(String numbered, String caption, String svg) implements Block {}

    /**
     * A cell of a table.
     *
     * @param number whether it is read from left to right and stands at the end
     * @param heat share of its row, from 0 to 1; negative for no colour
     */
    record Cell(String text, boolean number, double heat) {

        static Cell of(String text) {
            return new Cell(text, false, -1);
        }

        static Cell number(String text) {
            return new Cell(text, true, -1);
        }
    }
}
