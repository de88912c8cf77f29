package org.isnad.agreement.coding;

/**
 * The difference of two values. All pairs cost one look at each value: Σ n_c n_k (c − k)² = 2 n Σ n_c (c − mean)², where
 * nothing is lost by values that lie far from 0.
 */
record IntervalDistance(double[] values) implements Distance {

    @Override
    public double squared(int a, int b) {
        double difference = values[a] - values[b];
        return difference * difference;
    }

    @Override
    public double expected(long[] totals) {
        int origin = first(totals);
        double all = 0;
        double sum = 0;
        for (int i = origin; i < totals.length; i++) {
            all += totals[i];
            sum += totals[i] * (values[i] - values[origin]);
        }
        double spread = 0;
        for (int i = origin; i < totals.length; i++) {
            double fromMean = values[i] - values[origin] - sum / all;
            spread += totals[i] == 0 ? 0 : totals[i] * fromMean * fromMean;
        }
        return 2 * all * spread;
    }

    private static int first(long[] totals) {
        int code = 0;
        while (totals[code] == 0) {
            code++;
        }
        return code;
    }
}
