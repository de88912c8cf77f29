package org.isnad.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The marks and chips of one block with their places on its layout.
 *
 * @param washes faint tints
 * @param fills tints, the outermost first
 * @param underlines underlines, the outermost first
 * @param frames brackets and the bridges between them, the outermost first
 * @param dimmed ranges of greyed letters, in UTF-16 units from the start of the block
 * @param chips the chips, in the order of the text
 */
record BlockMarks(
        List<Placed> washes,
        List<Placed> fills,
        List<Placed> underlines,
        List<Placed> frames,
        List<Selection> dimmed,
        List<Chip> chips) {

    /**
     * A mark in a block.
     *
     * @param level how many marks of its kind lie inside it, one above the other
     * @param spans its pieces in this block
     * @param opens where the mark begins, or null if that is in another block
     * @param closes where the mark ends, or null if that is in another block
     * @param before how many marks inside open at nearly the same place
     * @param after how many marks inside close at nearly the same place
     */
    record Placed(Mark mark, int level, List<Span> spans, Edge opens, Edge closes, int before, int after) {

        MarkStyle look() {
            return MarkStyle.bare(mark.style());
        }
    }

    /**
     * Places marks.
     *
     * @param marks those that meet the block, innermost first
     * @param start offset of the block in the article
     */
    static BlockMarks place(List<Mark> marks, List<Chip> chips, BlockLayout layout, int start) {
        return new MarkPlacement(layout, start).place(marks, chips);
    }

    /** All that is drawn, the lowest first. */
    Stream<Placed> placed() {
        return Stream.of(washes, fills, underlines, frames).flatMap(List::stream);
    }

    /** Whether a mark or chip that is drawn has one of the keys. */
    boolean holdsAny(Set<?> keys) {
        return placed().anyMatch(p -> keys.contains(p.mark().key()))
                || chips.stream().anyMatch(c -> keys.contains(c.key()));
    }
}
