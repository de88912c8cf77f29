package org.isnad.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weights of a one-mode network: only pairs that share a value are looked at. */
final class OneMode {

    /** What two rows have together. */
    private static final class Pair {
        private double weight;
        private double common;
        private double first;
        private double second;
    }

    private final NetworkOptions options;
    private final int[] levels;

    OneMode(NetworkOptions options, int[] levels) {
        this.options = options;
        this.levels = levels;
    }

    List<Tie> ties(Counts counts) {
        Map<Long, Pair> pairs = new HashMap<>();
        for (TreeMap<Integer, int[]> rows : counts.byValue().values()) {
            List<Map.Entry<Integer, int[]>> list = new ArrayList<>(rows.entrySet());
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    long key = (long) list.get(i).getKey() << 32 | list.get(j).getKey();
                    add(
                            pairs.computeIfAbsent(key, pair -> new Pair()),
                            list.get(i).getValue(),
                            list.get(j).getValue());
                }
            }
        }
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((key, pair) -> {
            int row = (int) (key >> 32);
            int column = key.intValue();
            double divisor = divisor(pair, counts.total(row), counts.total(column));
            if (pair.weight != 0 && divisor != 0) {
                ties.add(new Tie(row, column, pair.weight / divisor));
            }
        });
        ties.sort(Comparator.comparingInt(Tie::row).thenComparingInt(Tie::column));
        return ties;
    }

    private void add(Pair pair, int[] one, int[] other) {
        for (int level = 0; level < one.length; level++) {
            if (one[level] > 0 && other[level] > 0) {
                pair.common += (double) one[level] * other[level];
                pair.first += one[level];
                pair.second += other[level];
            }
        }
        if (options.aggregation() == Aggregation.IGNORE) {
            pair.weight += (double) Counts.sum(one) * Counts.sum(other);
            return;
        }
        for (int a = 0; a < one.length; a++) {
            for (int b = 0; b < other.length; b++) {
                double distance = distance(a, b);
                double times = (double) one[a] * other[b];
                pair.weight += times
                        * switch (options.aggregation()) {
                            case CONGRUENCE -> 1 - distance;
                            case CONFLICT -> distance;
                            default -> 1 - 2 * distance;
                        };
            }
        }
    }

    /** 0 for the same value, 1 for the ends of the scale. */
    private double distance(int a, int b) {
        double range = levels[levels.length - 1] - levels[0];
        return range == 0 ? 0 : Math.abs(levels[a] - levels[b]) / range;
    }

    private double divisor(Pair pair, int first, int second) {
        return switch (options.normalization()) {
            case AVERAGE -> (first + second) / 2.0;
            case JACCARD -> first - pair.first + second - pair.second + pair.common;
            case COSINE -> (double) first * second;
            default -> 1;
        };
    }
}
