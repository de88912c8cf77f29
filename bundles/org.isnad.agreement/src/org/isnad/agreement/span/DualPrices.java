package org.isnad.agreement.span;

import java.util.Arrays;
import java.util.List;

/**
 * Prices of units such that no tuple is cheaper than its units: their sum is a lower bound of every alignment's cost. Found
 * by a subgradient ascent (Held and Karp 1971, steps of Polyak 1969), always the same for the same input.
 */
final class DualPrices {
    private static final int ROUNDS = 400;
    private static final int PATIENCE = 12;
    private static final double SMALLEST_STEP = 0.005;

    private final List<int[]> tuples;
    private final double[] costs;
    private final double single;
    private final int[] groups;
    private final double[] price;
    private final double[] best;
    private final double[] uncovered;
    private final double[] least;
    private double bound = Double.NEGATIVE_INFINITY;

    /**
     * Tuples in the order of their first unit.
     *
     * @param single what a unit alone costs
     * @param start prices to begin with
     */
    DualPrices(List<int[]> tuples, double[] costs, double single, double[] start) {
        this.tuples = tuples;
        this.costs = costs;
        this.single = single;
        price = start.clone();
        best = start.clone();
        uncovered = new double[start.length];
        least = new double[start.length];
        groups = new int[start.length + 1];
        for (int[] tuple : tuples) {
            groups[tuple[0] + 1]++;
        }
        for (int unit = 0; unit < start.length; unit++) {
            groups[unit + 1] += groups[unit];
        }
    }

    /** Ascends until the bound meets the cost of a known alignment or rises no more. */
    double[] ascend(double known) {
        double step = 1;
        int waited = 0;
        for (int round = 0; round < ROUNDS && step > SMALLEST_STEP && bound < known; round++) {
            double now = relax();
            waited = now > bound + 1e-9 ? 0 : waited + 1;
            keep(now);
            double norm = 0;
            for (double each : uncovered) {
                norm += each * each;
            }
            if (norm == 0) {
                break;
            }
            if (waited > PATIENCE) {
                step /= 2;
                waited = 0;
            }
            for (int unit = 0; unit < price.length; unit++) {
                price[unit] += step * (known - now) / norm * uncovered[unit];
            }
        }
        return best;
    }

    private void keep(double now) {
        if (now <= bound) {
            return;
        }
        bound = now;
        for (int unit = 0; unit < price.length; unit++) {
            best[unit] = price[unit] + Math.min(0, least[unit]);
        }
    }

    /** The cheapest tuple of each first unit, where it costs less than its units' prices; the bound that follows. */
    private double relax() {
        Arrays.fill(uncovered, 1);
        double sum = 0;
        for (int unit = 0; unit < price.length; unit++) {
            least[unit] = single - price[unit];
            int chosen = -1;
            for (int tuple = groups[unit]; tuple < groups[unit + 1]; tuple++) {
                double reduced = costs[tuple];
                for (int member : tuples.get(tuple)) {
                    reduced -= price[member];
                }
                if (reduced < least[unit]) {
                    least[unit] = reduced;
                    chosen = tuple;
                }
            }
            sum += price[unit] + Math.min(0, least[unit]);
            if (least[unit] < 0) {
                cover(unit, chosen);
            }
        }
        return sum;
    }

    private void cover(int unit, int chosen) {
        if (chosen < 0) {
            uncovered[unit]--;
            return;
        }
        for (int member : tuples.get(chosen)) {
            uncovered[member]--;
        }
    }
}
