package org.isnad.agreement.span;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** How many stretches there are of each length; there are never many lengths, so it stays small however long the text. */
final class LengthCounts {
    private final TreeMap<Long, Long> counts = new TreeMap<>();

    void add(long length, long times) {
        if (length > 0 && times > 0) {
            counts.merge(length, times, Long::sum);
        }
    }

    void add(LengthCounts other, long times) {
        other.counts.forEach((length, count) -> add(length, count * times));
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Σ over all stretches of l (l − 1). */
    double selfPairs() {
        return counts.entrySet().stream()
                .mapToDouble(each -> each.getValue() * (double) each.getKey() * (each.getKey() - 1))
                .sum();
    }

    /**
     * Σ over these stretches of the value for their length, given in how many places a stretch of that length fits inside
     * the gaps: Σ over gaps of at least that length of (gap − length + 1).
     */
    double sum(LengthCounts gaps, LongFunction<Weight> weights) {
        Map.Entry<Long, Long> gap = gaps.counts.lastEntry();
        double gapCount = 0;
        double gapLength = 0;
        double sum = 0;
        for (Map.Entry<Long, Long> unit : counts.descendingMap().entrySet()) {
            while (gap != null && gap.getKey() >= unit.getKey()) {
                gapCount += gap.getValue();
                gapLength += (double) gap.getValue() * gap.getKey();
                gap = gaps.counts.lowerEntry(gap.getKey());
            }
            double places = gapLength - gapCount * (unit.getKey() - 1);
            sum += unit.getValue() * weights.apply(unit.getKey()).of(places);
        }
        return sum;
    }

    /** The value of a stretch that fits in so many places. */
    interface Weight {
        double of(double places);
    }
}
