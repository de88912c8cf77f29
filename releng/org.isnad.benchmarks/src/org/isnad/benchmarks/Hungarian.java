package org.isnad.benchmarks;

import java.util.Arrays;

/** The textbook assignment on a whole square table, O(n³) (Kuhn 1955, Munkres 1957, with shortest paths): the peer of ours. */
final class Hungarian {

    private Hungarian() {}

    /** The greatest sum of one cell of each row and column; pairs of no worth are free to be left. */
    static double best(double[][] worth) {
        int size = worth.length;
        double[] rows = new double[size + 1];
        double[] columns = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            boolean[] used = new boolean[size + 1];
            do {
                used[column] = true;
                column = step(worth, rows, columns, rowOf, way, least, used, column);
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += worth[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static int step(
            double[][] worth,
            double[] rows,
            double[] columns,
            int[] rowOf,
            int[] way,
            double[] least,
            boolean[] used,
            int from) {
        int row = rowOf[from];
        int next = 0;
        double delta = Double.MAX_VALUE;
        for (int column = 1; column < columns.length; column++) {
            if (!used[column]) {
                double cost = -worth[row - 1][column - 1] - rows[row] - columns[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    way[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column < columns.length; column++) {
            if (used[column]) {
                rows[rowOf[column]] += delta;
                columns[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return next;
    }
}
