package org.isnad.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.tcas.Annotation;

/**
 * Spans that answer which of them overlap a range in time O(log n + answer), however they nest.
 *
 * <p>A balanced tree laid out in the array sorted by begin: each middle element knows the greatest end of its part.
 */
final class Intervals<T extends Annotation> {

    static final Comparator<Annotation> TEXT_ORDER =
            Comparator.comparingInt(Annotation::getBegin).thenComparing(Annotation::getEnd, Comparator.reverseOrder());

    private final List<T> sorted;
    private final int[] greatestEnds;

    Intervals(List<T> spans) {
        sorted = new ArrayList<>(spans);
        sorted.sort(TEXT_ORDER);
        greatestEnds = new int[sorted.size()];
        fill(0, sorted.size());
    }

    /** The spans that share a code unit with the range, in text order, the outer first. */
    List<T> overlapping(int begin, int end) {
        List<T> found = new ArrayList<>();
        collect(0, sorted.size(), begin, end, found);
        return found;
    }

    private int fill(int low, int high) {
        if (low >= high) {
            return -1;
        }
        int middle = (low + high) >>> 1;
        int greatest = Math.max(sorted.get(middle).getEnd(), Math.max(fill(low, middle), fill(middle + 1, high)));
        greatestEnds[middle] = greatest;
        return greatest;
    }

    private void collect(int low, int high, int begin, int end, List<T> found) {
        int middle = (low + high) >>> 1;
        if (low >= high || greatestEnds[middle] <= begin) {
            return;
        }
        collect(low, middle, begin, end, found);
        T span = sorted.get(middle);
        if (span.getBegin() < end) {
            if (span.getEnd() > begin) {
                found.add(span);
            }
            collect(middle + 1, high, begin, end, found);
        }
    }
}
