package org.isnad.agreement.coding;

import java.util.Arrays;

/**
 * The sum of ratio distances of all pairs of very many values. In logarithms the distance is tanh²((x − y) / 2), smooth
 * everywhere; so the weights of each stretch of length 1, or of less where all values are close, are moved to 20 Chebyshev
 * points, which changes the sum by less than one part in 10⁹, and only the points of the stretches are paired. Linear in the number of values.
 */
final class RatioSum {

    private static final int POINTS = 20;

    private RatioSum() {}

    /** Σ w_i w_j δ²_ij over ordered pairs; 0 is as far as can be from any other value. */
    static double of(double[] values, double[] weights) {
        double zero = 0;
        double rest = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == 0) {
                zero += weights[i];
            } else {
                rest += weights[i];
                least = Math.min(least, Math.log(values[i]));
                most = Math.max(most, Math.log(values[i]));
            }
        }
        if (rest == 0 || least == most) {
            return 2 * zero * rest;
        }
        double length = Math.min(1, most - least);
        double[][] stretches = new double[(int) ((most - least) / length) + 1][POINTS];
        move(values, weights, least, length, stretches);
        return 2 * zero * rest + pairs(stretches, length);
    }

    private static void move(double[] values, double[] weights, double least, double length, double[][] stretches) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                double place = (Math.log(values[i]) - least) / length;
                int stretch = Math.min((int) place, stretches.length - 1);
                spread(stretches[stretch], place - stretch, weights[i]);
            }
        }
    }

    /** Barycentric Lagrange interpolation, transposed. */
    private static void spread(double[] points, double place, double weight) {
        double[] shares = new double[POINTS];
        double sum = 0;
        for (int k = 0; k < POINTS; k++) {
            double distance = place - point(k);
            if (distance == 0) {
                points[k] += weight;
                return;
            }
            double angle = (k + 0.5) * Math.PI / POINTS;
            shares[k] = (k % 2 == 0 ? 1 : -1) * Math.sin(angle) / distance;
            sum += shares[k];
        }
        for (int k = 0; k < POINTS; k++) {
            points[k] += weight * shares[k] / sum;
        }
    }

    private static double point(int k) {
        return (1 + Math.cos((k + 0.5) * Math.PI / POINTS)) / 2;
    }

    private static double pairs(double[][] stretches, double length) {
        double sum = 0;
        double[][][] kernels = new double[stretches.length][][];
        for (int i = 0; i < stretches.length; i++) {
            if (Arrays.stream(stretches[i]).allMatch(weight -> weight == 0)) {
                continue;
            }
            for (int j = i; j < stretches.length; j++) {
                kernels[j - i] = kernels[j - i] == null ? kernel(j - i, length) : kernels[j - i];
                sum += (i == j ? 1 : 2) * product(stretches[i], kernels[j - i], stretches[j]);
            }
        }
        return sum;
    }

    private static double[][] kernel(int apart, double length) {
        double[][] kernel = new double[POINTS][POINTS];
        for (int a = 0; a < POINTS; a++) {
            for (int b = 0; b < POINTS; b++) {
                double distance = Math.tanh(length * (apart + point(b) - point(a)) / 2);
                kernel[a][b] = distance * distance;
            }
        }
        return kernel;
    }

    private static double product(double[] a, double[][] kernel, double[] b) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double row = 0;
            for (int j = 0; j < POINTS; j++) {
                row += kernel[i][j] * b[j];
            }
            sum += a[i] * row;
        }
        return sum;
    }
}
