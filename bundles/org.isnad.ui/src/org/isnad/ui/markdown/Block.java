package org.isnad.ui.markdown;

import java.util.List;
import java.util.Set;

/** What stands below one another in a Markdown text; each block runs in one direction. */
public sealed interface Block {

    /** Whether it runs from right to left. */
    boolean rightToLeft();

    /**
     * A heading; other texts refer to it by an anchor.
     *
     * @param level 1 to 6
     * @param anchors its words in lower case with hyphens, as in HTML pages; for a heading that is one word also this word
     */
    record Heading(int level, Set<String> anchors, RichText text, boolean rightToLeft) implements Block {}

    /**
     * A paragraph.
     *
     * @param depth of lists and quotations around it
     * @param marker "•" or "1." before the first paragraph of an item, else empty
     * @param quoted whether it stands in a quotation
     */
    record Paragraph(RichText text, int depth, String marker, boolean quoted, boolean rightToLeft) implements Block {}

    /** Program code or a command as it is typed, always from left to right. */
    record Code(String text, int depth) implements Block {
        @Override
        public boolean rightToLeft() {
            return false;
        }
    }

    /** A table; the first row is its head. All rows have the same number of cells. */
    record Table(List<List<RichText>> rows, boolean rightToLeft) implements Block {}

    /** A picture by the address that the text gives. */
    record Picture(String address, String description, boolean rightToLeft) implements Block {}

    /** A line across. */
    record Rule() implements Block {
        @Override
        public boolean rightToLeft() {
            return false;
        }
    }
}
