package org.isnad.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.Monitor;

/** Pushes boxes apart until none lies over another, with some air between them. */
final class Apart {

    private static final double AIR = 12;
    private static final int ROUNDS = 25;
    private static final int STRETCHES = 60;
    private static final double FILLED = 0.35;
    private static final double MOST_ROOM = 4;

    private static final int LARGE = 200;

    /** To gather takes time with the square of the boxes. */
    private static final int LARGEST = 3000;

    private final double[] x;
    private final double[] y;
    private final double[] widths;
    private final double[] heights;
    private final Integer[] order;
    private final Comparator<Integer> leftToRight;
    private final double widest;

    /** The places are changed where they are. */
    Apart(double[] x, double[] y, double[] widths, double[] heights) {
        this.x = x;
        this.y = y;
        this.widths = widths;
        this.heights = heights;
        this.order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        this.leftToRight = Comparator.comparingDouble((Integer i) -> x[i] - widths[i] / 2)
                .thenComparing(Comparator.naturalOrder());
        this.widest = Arrays.stream(widths).max().orElse(0);
    }

    /**
     * Pushing alone may go round in circles in a crowd: a large one is gathered anew, else everything is stretched a little,
     * which always ends.
     */
    void run(Monitor monitor) {
        separateEqual();
        makeRoom();
        double[] wantedX = x.clone();
        double[] wantedY = y.clone();
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            for (int round = 0; round < ROUNDS; round++) {
                if (!push() || monitor.isCanceled()) {
                    return;
                }
            }
            if (stretch == 0 && LARGE <= x.length && x.length <= LARGEST) {
                System.arraycopy(wantedX, 0, x, 0, x.length);
                System.arraycopy(wantedY, 0, y, 0, y.length);
                new Gather(x, y, widths, heights, AIR).run(monitor);
                return;
            }
            for (int i = 0; i < x.length; i++) {
                x[i] *= 1.08;
                y[i] *= 1.08;
            }
        }
        line();
    }

    private void separateEqual() {
        for (int i = 0; i < x.length; i++) {
            x[i] += 1e-3 * i;
            y[i] += 7e-4 * i;
        }
    }

    /** Where boxes would fill most of the ground, pushing would take long. */
    private void makeRoom() {
        double boxes = 0;
        for (int i = 0; i < x.length; i++) {
            boxes += (widths[i] + AIR) * (heights[i] + AIR);
        }
        double ground = Math.max(1, extent(x) * extent(y));
        double factor = Math.min(MOST_ROOM, Math.sqrt(boxes / (FILLED * ground)));
        for (int i = 0; factor > 1 && i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private static double extent(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    /** One round over neighbours from left to right; whether any boxes were too near. */
    private boolean push() {
        // Nearly sorted from the last time, which is quick.
        Arrays.sort(order, leftToRight);
        boolean pushed = false;
        for (int a = 0; a < order.length; a++) {
            int i = order[a];
            double end = x[i] + widths[i] / 2 + AIR + widest;
            for (int b = a + 1; b < order.length && x[order[b]] - widths[order[b]] / 2 <= end; b++) {
                pushed |= push(i, order[b]);
            }
        }
        return pushed;
    }

    private boolean push(int i, int j) {
        double overX = (widths[i] + widths[j]) / 2 + AIR - Math.abs(x[i] - x[j]);
        double overY = (heights[i] + heights[j]) / 2 + AIR - Math.abs(y[i] - y[j]);
        if (overX <= 1e-6 || overY <= 1e-6) {
            return false;
        }
        if (overX < overY) {
            double half = (x[i] < x[j] ? -1 : 1) * (overX / 2 + 1e-3);
            x[i] += half;
            x[j] -= half;
        } else {
            double half = (y[i] < y[j] ? -1 : 1) * (overY / 2 + 1e-3);
            y[i] += half;
            y[j] -= half;
        }
        return true;
    }

    /** What no stretching solved, which does not happen with places that differ, is put below each other. */
    private void line() {
        double top = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = top + heights[i] / 2;
            top += heights[i] + AIR;
        }
    }
}
