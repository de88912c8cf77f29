package org.isnad.review.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.text.TextRange;

/**
 * Finds with which of many sets of characters another one shares some: near-linear in what it finds, also where a few long
 * sets cover all others.
 */
final class Overlaps {

    /** Gets each set that shares characters, once, in no order. */
    interface Visitor {
        void found(int set, int shared);
    }

    private final int[] begins;
    private final int[] ends;
    /** The greatest end up to here. */
    private final int[] reach;

    private final int[] sets;
    private final int[] shared;
    private final int[] found;

    Overlaps(List<Characters> all) {
        int[][] pieces = IntStream.range(0, all.size())
                .boxed()
                .flatMap(
                        set -> all.get(set).ranges().stream().map(range -> new int[] {range.begin(), range.end(), set}))
                .sorted(Comparator.comparingInt(piece -> piece[0]))
                .toArray(int[][]::new);
        begins = Arrays.stream(pieces).mapToInt(piece -> piece[0]).toArray();
        ends = Arrays.stream(pieces).mapToInt(piece -> piece[1]).toArray();
        sets = Arrays.stream(pieces).mapToInt(piece -> piece[2]).toArray();
        reach = ends.clone();
        Arrays.parallelPrefix(reach, Math::max);
        shared = new int[all.size()];
        found = new int[all.size()];
    }

    void visit(Characters asked, Visitor visitor) {
        int count = 0;
        for (TextRange range : asked.ranges()) {
            for (int at = lastBefore(range.end()); at >= 0 && reach[at] > range.begin(); at--) {
                int common = Math.min(ends[at], range.end()) - Math.max(begins[at], range.begin());
                if (common > 0) {
                    if (shared[sets[at]] == 0) {
                        found[count++] = sets[at];
                    }
                    shared[sets[at]] += common;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            visitor.found(found[i], shared[found[i]]);
            shared[found[i]] = 0;
        }
    }

    /** The last piece that begins before an offset, or -1. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
