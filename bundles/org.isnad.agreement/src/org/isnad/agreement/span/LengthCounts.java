package org.isnad.agreement.span;

import java.util.Arrays;
import java.util.function.LongFunction;

/** How many stretches there are of each length; there are never many lengths, so it stays small however long the text. */
final class LengthCounts {

    private static final int SMALLEST = 8;

    /** A hash table of lengths, with 0 where it is free. */
    private long[] lengths = new long[SMALLEST];

    private long[] counts = new long[SMALLEST];
    private int size;

    void add(long length, long times) {
        if (length > 0 && times > 0) {
            int slot = slot(lengths, length);
            if (lengths[slot] == 0) {
                lengths[slot] = length;
                size++;
            }
            counts[slot] += times;
            if (2 * size > lengths.length) {
                grow();
            }
        }
    }

    void add(LengthCounts other, long times) {
        for (int i = 0; i < other.lengths.length; i++) {
            add(other.lengths[i], other.counts[i] * times);
        }
    }

    private static int slot(long[] lengths, long length) {
        int slot = (int) ((length * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & (lengths.length - 1);
        while (lengths[slot] != length && lengths[slot] != 0) {
            slot = (slot + 1) & (lengths.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldLengths = lengths;
        long[] oldCounts = counts;
        lengths = new long[2 * oldLengths.length];
        counts = new long[lengths.length];
        for (int i = 0; i < oldLengths.length; i++) {
            if (oldLengths[i] != 0) {
                int slot = slot(lengths, oldLengths[i]);
                lengths[slot] = oldLengths[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private long count(long length) {
        return counts[slot(lengths, length)];
    }

    private long[] ascending() {
        long[] sorted = Arrays.stream(lengths).filter(length -> length > 0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    long total() {
        return Arrays.stream(counts).sum();
    }

    /** Σ over all stretches of l (l − 1). */
    double selfPairs() {
        double sum = 0;
        for (long length : ascending()) {
            sum += count(length) * (double) length * (length - 1);
        }
        return sum;
    }

    /**
     * Σ over these stretches of the value for their length, given in how many places a stretch of that length fits inside
     * the gaps: Σ over gaps of at least that length of (gap − length + 1).
     */
    double sum(LengthCounts gaps, LongFunction<Weight> weights) {
        long[] units = ascending();
        long[] gap = gaps.ascending();
        double gapCount = 0;
        double gapLength = 0;
        double sum = 0;
        for (int unit = units.length - 1, next = gap.length - 1; unit >= 0; unit--) {
            for (; next >= 0 && gap[next] >= units[unit]; next--) {
                long count = gaps.count(gap[next]);
                gapCount += count;
                gapLength += (double) count * gap[next];
            }
            double places = gapLength - gapCount * (units[unit] - 1);
            sum += count(units[unit]) * weights.apply(units[unit]).of(places);
        }
        return sum;
    }

    /** The value of a stretch that fits in so many places. */
    interface Weight {
        double of(double places);
    }
}
