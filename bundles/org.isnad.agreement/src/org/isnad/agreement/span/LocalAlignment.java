package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.agreement.assign.Assignment;
import org.isnad.agreement.assign.Candidate;

/**
 * An alignment in which no annotator's units can be aligned better while the others' stay as they are: each annotator in
 * turn is taken out and assigned anew at the least cost. With two annotators that is the best alignment there is.
 */
final class LocalAlignment {
    private static final double NOTHING = 1e-12;

    private final GammaUnits units;
    private final Neighbours neighbours;
    private final int[] tupleOf;
    private List<int[]> tuples = new ArrayList<>();

    private LocalAlignment(GammaUnits units, Neighbours neighbours) {
        this.units = units;
        this.neighbours = neighbours;
        tupleOf = new int[units.size()];
    }

    /** From nothing, one annotator after the other. */
    static List<int[]> from(GammaUnits units, Neighbours neighbours) {
        return from(units, neighbours, List.of());
    }

    /** From an alignment of some units; members ascending. */
    static List<int[]> from(GammaUnits units, Neighbours neighbours, List<int[]> start) {
        LocalAlignment search = new LocalAlignment(units, neighbours);
        search.tuples = new ArrayList<>(start);
        double before = Double.POSITIVE_INFINITY;
        for (double cost = search.round(); cost < before - NOTHING; cost = search.round()) {
            before = cost;
        }
        return search.tuples;
    }

    static double cost(GammaUnits units, List<int[]> tuples) {
        return tuples.stream().mapToDouble(units::cost).sum();
    }

    private double round() {
        for (int annotator = 0; annotator < units.annotators; annotator++) {
            reassign(annotator);
        }
        return cost(units, tuples);
    }

    private void reassign(int annotator) {
        List<int[]> others = without(annotator);
        int first = units.starts[annotator];
        int count = units.starts[annotator + 1] - first;
        Arrays.fill(tupleOf, -1);
        for (int tuple = 0; tuple < others.size(); tuple++) {
            for (int member : others.get(tuple)) {
                tupleOf[member] = tuple;
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int unit = first + row;
            gains(unit, others).forEach((tuple, gain) -> candidates.add(new Candidate(unit - first, tuple, gain)));
        }
        int[] best = Assignment.best(count, others.size(), candidates);
        for (int row = 0; row < count; row++) {
            if (best[row] == Assignment.NONE) {
                others.add(new int[] {first + row});
            } else {
                others.set(best[row], with(others.get(best[row]), first + row));
            }
        }
        tuples = others;
    }

    private List<int[]> without(int annotator) {
        List<int[]> rest = new ArrayList<>();
        for (int[] tuple : tuples) {
            int[] others = Arrays.stream(tuple)
                    .filter(member -> units.annotator[member] != annotator)
                    .toArray();
            if (others.length > 0) {
                rest.add(others);
            }
        }
        return rest;
    }

    /** What is saved by aligning the unit with a tuple rather than with nothing. */
    private Map<Integer, Double> gains(int unit, List<int[]> others) {
        Map<Integer, Double> gains = new TreeMap<>();
        for (int neighbour : neighbours.of(unit)) {
            int tuple = tupleOf[neighbour];
            if (tuple < 0 || gains.containsKey(tuple)) {
                continue;
            }
            double gain = units.emptyCost();
            for (int member : others.get(tuple)) {
                gain += (units.emptyCost() - units.dissimilarity(unit, member)) / units.pairs();
            }
            gains.put(tuple, gain);
        }
        return gains;
    }

    private static int[] with(int[] members, int unit) {
        int[] more = Arrays.copyOf(members, members.length + 1);
        more[members.length] = unit;
        Arrays.sort(more);
        return more;
    }
}
