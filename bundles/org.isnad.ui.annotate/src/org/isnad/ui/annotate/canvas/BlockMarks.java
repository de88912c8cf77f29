package org.isnad.ui.annotate.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.ui.annotate.canvas.MarkStyle.Background;
import org.isnad.ui.annotate.canvas.MarkStyle.Bracket;
import org.isnad.ui.annotate.canvas.MarkStyle.Dim;
import org.isnad.ui.annotate.canvas.MarkStyle.Underline;

/**
 * The marks and chips of one block with their places on its layout.
 *
 * @param fills backgrounds, the outermost first
 * @param underlines underlines, the outermost first
 * @param brackets brackets, the outermost first
 * @param dimmed ranges of greyed letters, in UTF-16 units from the start of the block
 * @param chips the chips, in the order of the text
 */
record BlockMarks(
        List<Placed> fills, List<Placed> underlines, List<Placed> brackets, List<Selection> dimmed, List<Chip> chips) {

    /**
     * A mark in a block.
     *
     * @param level how many marks of its kind lie inside it, one above the other
     * @param spans its pieces in this block
     * @param opens where the mark begins, or null if that is in another block
     * @param closes where the mark ends, or null if that is in another block
     */
    record Placed(Mark mark, int level, List<Span> spans, Edge opens, Edge closes) {}

    /**
     * Places marks.
     *
     * @param marks those that meet the block, innermost first
     * @param start offset of the block in the article
     */
    static BlockMarks place(List<Mark> marks, List<Chip> chips, BlockLayout layout, int start) {
        List<Selection> dimmed = new ArrayList<>();
        for (Mark mark : marks) {
            int begin = Math.max(0, mark.begin() - start);
            int end = Math.min(layout.length(), mark.end() - start);
            if (mark.style() instanceof Dim && begin < end) {
                dimmed.add(new Selection(begin, end));
            }
        }
        return new BlockMarks(
                place(marks, Background.class, layout, start),
                place(marks, Underline.class, layout, start),
                place(marks, Bracket.class, layout, start),
                dimmed,
                chips);
    }

    /** Whether a mark or chip that is drawn has one of the keys. */
    boolean holdsAny(Set<?> keys) {
        return Stream.of(fills, underlines, brackets)
                        .flatMap(List::stream)
                        .anyMatch(p -> keys.contains(p.mark().key()))
                || chips.stream().anyMatch(c -> keys.contains(c.key()));
    }

    private static List<Placed> place(
            List<Mark> marks, Class<? extends MarkStyle> kind, BlockLayout layout, int start) {
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : marks) {
            if (kind.isInstance(mark.style())) {
                placed.add(place(mark, levelOf(mark, placed), layout, start));
            }
        }
        Collections.reverse(placed);
        return placed;
    }

    private static int levelOf(Mark mark, List<Placed> inner) {
        int level = 0;
        for (Placed other : inner) {
            if (other.mark().meets(mark.begin(), mark.end())) {
                level = Math.max(level, other.level() + 1);
            }
        }
        return level;
    }

    private static Placed place(Mark mark, int level, BlockLayout layout, int start) {
        int begin = mark.begin() - start;
        int end = mark.end() - start;
        if (begin == end) {
            return empty(mark, level, layout, begin);
        }
        int from = Math.max(0, begin);
        int to = Math.min(end, layout.length());
        Edge opens = begin == from && from < to ? layout.opening(from, to) : null;
        Edge closes = end == to && from < to ? layout.closing(from, to) : null;
        return new Placed(mark, level, layout.spans(from, to), opens, closes);
    }

    private static Placed empty(Mark mark, int level, BlockLayout layout, int at) {
        if (at < 0 || at > layout.length()) {
            return new Placed(mark, level, List.of(), null, null);
        }
        int x = layout.leading(at);
        int line = layout.lineOf(at);
        int inwards = layout.isRightToLeft() ? -1 : 1;
        Span span = new Span(line, x, x, layout.isRightToLeft());
        return new Placed(mark, level, List.of(span), new Edge(line, x, inwards), new Edge(line, x, -inwards));
    }
}
