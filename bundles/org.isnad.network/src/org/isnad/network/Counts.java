package org.isnad.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each row says each value of variable 2 with each value of the qualifier. */
final class Counts {

    private final Map<String, TreeMap<Integer, int[]>> byValue = new HashMap<>();
    private final Map<Integer, Integer> rowTotals = new HashMap<>();

    Counts(List<Stance> events, NetworkOptions options, Names names, int[] levels, Map<String, Integer> rows) {
        for (Stance event : events) {
            int row = rows.get(options.variable1().value(event, names));
            Integer value = options.qualifier().value(event);
            // Where the qualifier is ignored, a stance without one counts as any other.
            int level = value == null ? 0 : Arrays.binarySearch(levels, value);
            int[] counts = byValue.computeIfAbsent(options.variable2().value(event, names), key -> new TreeMap<>())
                    .computeIfAbsent(row, key -> new int[Math.max(1, levels.length)]);
            counts[level]++;
            rowTotals.merge(row, 1, Integer::sum);
        }
    }

    /** For each value of variable 2 the rows that have it, with a number for each value of the qualifier. */
    Map<String, TreeMap<Integer, int[]>> byValue() {
        return byValue;
    }

    /** The stances of a row. */
    int total(int row) {
        return rowTotals.getOrDefault(row, 0);
    }

    static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
