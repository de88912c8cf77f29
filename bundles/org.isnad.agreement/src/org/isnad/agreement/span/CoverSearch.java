package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Branch and bound over the tuples that a better alignment could still contain. What a tuple costs beyond the prices of its
 * units is never negative, so a branch ends as soon as these surpluses reach the budget. Parts of the text that no tuple
 * joins are searched apart.
 */
final class CoverSearch {
    private static final int[] NONE = {};

    private final List<int[]> tuples;
    private final double[] surplus;
    private final double[] alone;
    private final List<List<Integer>> tuplesOf = new ArrayList<>();
    private final boolean[] covered;
    private final List<int[]> now = new ArrayList<>();
    private long nodes;
    private double budget;
    private int[] order = NONE;
    private List<int[]> best;

    /**
     * Surpluses of the tuples and of each unit alone.
     *
     * @param nodes how many branches may be tried
     */
    CoverSearch(List<int[]> tuples, double[] surplus, double[] alone, long nodes) {
        this.tuples = tuples;
        this.surplus = surplus;
        this.alone = alone;
        this.nodes = nodes;
        covered = new boolean[alone.length];
        for (int unit = 0; unit < alone.length; unit++) {
            tuplesOf.add(new ArrayList<>());
        }
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            for (int member : tuples.get(tuple)) {
                tuplesOf.get(member).add(tuple);
            }
        }
        tuplesOf.forEach(list -> list.sort(Comparator.comparingDouble(tuple -> surplus[tuple])));
    }

    /** The cover of least surplus under the budget; empty where there is none, or where the search was cut. */
    List<int[]> under(double most, int[] begins) {
        List<int[]> all = new ArrayList<>();
        double rest = most;
        for (int[] part : parts(begins)) {
            order = part;
            budget = rest;
            best = null;
            search(0, 0);
            if (best == null || wasCut()) {
                return List.of();
            }
            all.addAll(best);
            rest -= budget;
        }
        return all;
    }

    /** Whether the search ended before all branches were tried. */
    boolean wasCut() {
        return nodes < 0;
    }

    private void search(int from, double spent) {
        if (nodes-- < 0) {
            return;
        }
        int next = from;
        while (next < order.length && covered[order[next]]) {
            next++;
        }
        if (next == order.length) {
            best = new ArrayList<>(now);
            budget = spent;
            return;
        }
        int unit = order[next];
        boolean triedAlone = false;
        for (int tuple : tuplesOf.get(unit)) {
            if (!triedAlone && alone[unit] <= surplus[tuple]) {
                triedAlone = true;
                take(new int[] {unit}, next, spent + alone[unit]);
            }
            if (free(tuples.get(tuple))) {
                take(tuples.get(tuple), next, spent + surplus[tuple]);
            }
        }
        if (!triedAlone) {
            take(new int[] {unit}, next, spent + alone[unit]);
        }
    }

    private void take(int[] tuple, int next, double spent) {
        if (spent >= budget) {
            return;
        }
        mark(tuple, true);
        now.add(tuple);
        search(next + 1, spent);
        now.remove(now.size() - 1);
        mark(tuple, false);
    }

    private void mark(int[] tuple, boolean taken) {
        for (int member : tuple) {
            covered[member] = taken;
        }
    }

    private boolean free(int[] tuple) {
        return Arrays.stream(tuple).noneMatch(member -> covered[member]);
    }

    /** Units joined by tuples, each part in text order. */
    private List<int[]> parts(int[] begins) {
        boolean[] seen = new boolean[alone.length];
        List<int[]> parts = new ArrayList<>();
        for (int unit = 0; unit < alone.length; unit++) {
            if (!seen[unit]) {
                parts.add(part(unit, seen, begins));
            }
        }
        return parts;
    }

    private int[] part(int first, boolean[] seen, int[] begins) {
        List<Integer> part = new ArrayList<>(List.of(first));
        seen[first] = true;
        for (int next = 0; next < part.size(); next++) {
            for (int tuple : tuplesOf.get(part.get(next))) {
                for (int member : tuples.get(tuple)) {
                    if (!seen[member]) {
                        seen[member] = true;
                        part.add(member);
                    }
                }
            }
        }
        return part.stream()
                .sorted(Comparator.comparingInt((Integer unit) -> begins[unit]).thenComparing(unit -> unit))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
