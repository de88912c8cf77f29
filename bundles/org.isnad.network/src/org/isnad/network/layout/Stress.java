package org.isnad.network.layout;

import java.util.Arrays;
import java.util.Random;
import org.eclipse.emf.common.util.Monitor;

/**
 * Places nodes so that their distances come near to those in the graph. Source: E. Gansner, Y. Koren, S. North, Graph Drawing by
 * Stress Majorization, 2004 (the localized step of section 2.3).
 */
final class Stress {

    private static final int MOST_ROUNDS = 200;
    private static final double ENOUGH = 1e-3;

    private final int[][] neighbours;
    private final double length;
    private final Random random;

    Stress(int[][] neighbours, double length, long seed) {
        this.neighbours = neighbours;
        this.length = length;
        this.random = new Random(seed);
    }

    /** x of all and y of all. */
    double[][] places(Monitor monitor) {
        int n = neighbours.length;
        double[][] distances = distances();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            x[i] = length * Math.sqrt(n) * (Math.cos(angle) + 0.2 * random.nextDouble());
            y[i] = length * Math.sqrt(n) * (Math.sin(angle) + 0.2 * random.nextDouble());
        }
        for (int round = 0; round < MOST_ROUNDS && !monitor.isCanceled(); round++) {
            if (step(x, y, distances) < ENOUGH * length) {
                break;
            }
        }
        return new double[][] {x, y};
    }

    /** Moves each node once to where the others want it; the mean move. */
    private double step(double[] x, double[] y, double[][] distances) {
        double moved = 0;
        for (int i = 0; i < x.length; i++) {
            double sumX = 0;
            double sumY = 0;
            double weights = 0;
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double wanted = distances[i][j];
                    double weight = 1 / (wanted * wanted);
                    double away = Math.max(1e-6, length(x[i] - x[j], y[i] - y[j]));
                    sumX += weight * (x[j] + wanted * (x[i] - x[j]) / away);
                    sumY += weight * (y[j] + wanted * (y[i] - y[j]) / away);
                    weights += weight;
                }
            }
            moved += length(sumX / weights - x[i], sumY / weights - y[i]);
            x[i] = sumX / weights;
            y[i] = sumY / weights;
        }
        return moved / x.length;
    }

    /** Math.hypot guards against numbers that do not occur here, and takes ten times as long. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Steps between each two, those of nodes with many neighbours a little longer, so that hubs have room. */
    private double[][] distances() {
        int n = neighbours.length;
        double[][] distances = new double[n][n];
        int[] queue = new int[n];
        for (int from = 0; from < n; from++) {
            int[] steps = new int[n];
            Arrays.fill(steps, -1);
            steps[from] = 0;
            queue[0] = from;
            int end = 1;
            for (int i = 0; i < end; i++) {
                for (int next : neighbours[queue[i]]) {
                    if (steps[next] < 0) {
                        steps[next] = steps[queue[i]] + 1;
                        queue[end++] = next;
                    }
                }
            }
            for (int to = 0; to < n; to++) {
                distances[from][to] = length * steps[to] * (1 + crowd(from, to));
            }
        }
        return distances;
    }

    private double crowd(int one, int other) {
        return 0.04 * Math.min(10, Math.max(neighbours[one].length, neighbours[other].length));
    }
}
