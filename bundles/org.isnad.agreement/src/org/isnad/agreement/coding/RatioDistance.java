package org.isnad.agreement.coding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The difference of two values that are not negative, in proportion to their sum. Its sum over all pairs has no closed
 * form: it costs the square of the number of different values, until there are so many that {@link RatioSum} is cheaper.
 */
record RatioDistance(double[] values) implements Distance {

    private static final int MANY = 4000;

    @Override
    public double squared(int a, int b) {
        return squared(values[a], values[b]);
    }

    static double squared(double a, double b) {
        double share = a == b ? 0 : (a - b) / (a + b);
        return share * share;
    }

    @Override
    public double expected(long[] totals) {
        int[] used =
                IntStream.range(0, totals.length).filter(i -> totals[i] > 0).toArray();
        double[] weights = Arrays.stream(used).mapToDouble(i -> totals[i]).toArray();
        double[] points = Arrays.stream(used).mapToDouble(i -> values[i]).toArray();
        return used.length > MANY ? RatioSum.of(points, weights) : direct(points, weights);
    }

    static double direct(double[] points, double[] weights) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double row = 0;
            for (int j = i + 1; j < points.length; j++) {
                row += weights[j] * squared(points[i], points[j]);
            }
            sum += 2 * weights[i] * row;
        }
        return sum;
    }
}
