package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The alignment of least cost: by optimal assignment for two annotators; for more by local search, a lower bound that rules
 * out most tuples, and branch and bound over the rest.
 *
 * @param tuples units aligned with each other, each unit once
 */
record BestAlignment(List<int[]> tuples, double cost, Exactness exactness) {
    private static final double EQUAL = 1e-9;
    private static final int ROUNDS = 6;

    /** Within these numbers of tuples and of branches. */
    record Effort(int tuples, long branches) {
        static final Effort FULL = new Effort(400_000, 3_000_000);
        static final Effort SAMPLE = new Effort(400_000, 100_000);
    }

    static BestAlignment of(GammaUnits units, Effort effort) {
        Neighbours neighbours = new Neighbours(units);
        List<int[]> local = LocalAlignment.from(units, neighbours);
        if (units.annotators == 2) {
            return new BestAlignment(local, LocalAlignment.cost(units, local), Exactness.EXACT);
        }
        List<int[]> tuples = Tuples.of(units, neighbours, effort.tuples());
        return tuples == null
                ? new BestAlignment(local, LocalAlignment.cost(units, local), Exactness.TOO_MANY)
                : new Search(units, neighbours, tuples, local).run(effort.branches());
    }

    /** Narrows the tuples round by round. */
    private static final class Search {
        private final GammaUnits units;
        private final Neighbours neighbours;
        private List<int[]> tuples;
        private double[] costs;
        private double[] prices;
        private List<int[]> known;
        private double knownCost;

        Search(GammaUnits units, Neighbours neighbours, List<int[]> tuples, List<int[]> known) {
            this.units = units;
            this.neighbours = neighbours;
            this.tuples = tuples;
            this.known = known;
            knownCost = LocalAlignment.cost(units, known);
            costs = tuples.stream().mapToDouble(units::cost).toArray();
            prices = new double[units.size()];
            for (int[] tuple : known) {
                for (int member : tuple) {
                    prices[member] = units.cost(tuple) / tuple.length;
                }
            }
        }

        BestAlignment run(long branches) {
            for (int round = 0; round < ROUNDS; round++) {
                prices = new DualPrices(tuples, costs, units.emptyCost(), prices).ascend(knownCost - EQUAL);
                tryCheapest();
                int before = tuples.size();
                narrow();
                if (gap() <= 0) {
                    return new BestAlignment(known, knownCost, Exactness.EXACT);
                }
                if (tuples.size() > before * 0.9) {
                    break;
                }
            }
            CoverSearch search = new CoverSearch(tuples, surpluses(), alone(), branches);
            List<int[]> better = search.under(gap(), units.begin);
            if (!better.isEmpty()) {
                known = better;
                knownCost = LocalAlignment.cost(units, known);
            }
            return new BestAlignment(known, knownCost, search.wasCut() ? Exactness.CUT : Exactness.EXACT);
        }

        /** By how much a better alignment must stay under the known one, above the lower bound. */
        private double gap() {
            return knownCost - EQUAL - Arrays.stream(prices).sum();
        }

        private double surplus(int tuple) {
            double surplus = costs[tuple];
            for (int member : tuples.get(tuple)) {
                surplus -= prices[member];
            }
            return Math.max(0, surplus);
        }

        private double[] surpluses() {
            return IntStream.range(0, tuples.size()).mapToDouble(this::surplus).toArray();
        }

        private double[] alone() {
            return Arrays.stream(prices)
                    .map(price -> Math.max(0, units.emptyCost() - price))
                    .toArray();
        }

        /** Takes tuples of least surplus while they fit, and improves what comes out. */
        private void tryCheapest() {
            double[] surplus = surpluses();
            double[] alone = alone();
            boolean[] covered = new boolean[units.size()];
            List<int[]> taken = new ArrayList<>();
            IntStream.range(0, surplus.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(tuple -> surplus[tuple] / tuples.get(tuple).length))
                    .forEach(tuple -> take(tuples.get(tuple), surplus[tuple], alone, covered, taken));
            List<int[]> improved = LocalAlignment.from(units, neighbours, taken);
            double cost = LocalAlignment.cost(units, improved);
            if (cost < knownCost - EQUAL) {
                known = improved;
                knownCost = cost;
            }
        }

        private void take(int[] tuple, double surplus, double[] alone, boolean[] covered, List<int[]> taken) {
            double apart = 0;
            for (int member : tuple) {
                apart += alone[member];
                if (covered[member]) {
                    return;
                }
            }
            if (surplus <= apart + EQUAL) {
                taken.add(tuple);
                Arrays.stream(tuple).forEach(member -> covered[member] = true);
            }
        }

        /** Leaves out every tuple that no better alignment can contain. */
        private void narrow() {
            double gap = gap();
            int[] rest = IntStream.range(0, tuples.size())
                    .filter(tuple -> surplus(tuple) < gap)
                    .toArray();
            double[] restCosts =
                    Arrays.stream(rest).mapToDouble(tuple -> costs[tuple]).toArray();
            tuples = Arrays.stream(rest).mapToObj(tuples::get).toList();
            costs = restCosts;
        }
    }
}
