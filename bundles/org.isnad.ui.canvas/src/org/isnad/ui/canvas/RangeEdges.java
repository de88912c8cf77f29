package org.isnad.ui.canvas;

/** Finds where the eye sees a range of a block begin and end, whatever the directions in and around it. */
final class RangeEdges {

    private final BlockLayout block;
    private final byte[] levels;

    /** @param levels of the letters of the block, as UAX 9 has them */
    RangeEdges(BlockLayout block, byte[] levels) {
        this.block = block;
        this.levels = levels;
    }

    /**
     * Where a range that is not empty begins for the eye: if it begins with all of a stretch of the other direction
     * (a name, a number) that is where that stretch begins for who reads in the direction around it, not the first
     * letter of the stretch.
     */
    Edge opening(int begin, int end) {
        int line = block.lineOf(begin);
        boolean first = begin == block.lineStart(line);
        int around = first ? block.base() : levels[begin - 1];
        int until = begin;
        while (until < block.lineEnd(line) && levels[until] > around) {
            until++;
        }
        if (until == begin || until > end) {
            return new Edge(line, block.leading(begin), BlockLayout.isOdd(levels[begin]) ? -1 : 1);
        }
        return new Edge(
                line,
                first ? block.lineEdge(line, true) : block.trailingBefore(begin),
                BlockLayout.isOdd(around) ? -1 : 1);
    }

    /** Where a range that is not empty ends for the eye; the counterpart of {@link #opening}. */
    Edge closing(int begin, int end) {
        int line = block.lineOf(end - 1);
        boolean last = end == block.lineEnd(line);
        int around = last ? block.base() : levels[end];
        int from = end;
        while (from > block.lineStart(line) && levels[from - 1] > around) {
            from--;
        }
        if (from == end || from < begin) {
            return new Edge(line, block.trailingBefore(end), BlockLayout.isOdd(levels[end - 1]) ? 1 : -1);
        }
        return new Edge(
                line, last ? block.lineEdge(line, false) : block.leading(end), BlockLayout.isOdd(around) ? 1 : -1);
    }
}
