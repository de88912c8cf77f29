package org.isnad.network.layout;

import org.eclipse.emf.common.util.Monitor;

/**
 * Moves boxes away from lines between others, which would seem to lead to them. As far as it goes: boxes may be so crowded that
 * some stay.
 */
final class Clear {

    private static final int ROUNDS = 60;
    private static final int PATIENCE = 30;
    private static final double AIR = 7;
    private static final double STEP = 0.6;

    private final double[] x;
    private final double[] y;
    private final double[] widths;
    private final double[] heights;
    private final int[][] neighbours;

    /** The places are changed where they are. */
    Clear(double[] x, double[] y, double[] widths, double[] heights, int[][] neighbours) {
        this.x = x;
        this.y = y;
        this.widths = widths;
        this.heights = heights;
        this.neighbours = neighbours;
    }

    /** Takes the round after which the fewest lines lead under boxes. */
    void run(Apart apart, Monitor monitor) {
        double[] bestX = x.clone();
        double[] bestY = y.clone();
        int least = Integer.MAX_VALUE;
        int best = 0;
        for (int round = 0; round < ROUNDS && !monitor.isCanceled(); round++) {
            int covered = push(false);
            if (covered < least) {
                least = covered;
                System.arraycopy(x, 0, bestX, 0, x.length);
                System.arraycopy(y, 0, bestY, 0, y.length);
                best = round;
            }
            if (covered == 0 || round - best > PATIENCE) {
                break;
            }
            push(true);
            apart.run(monitor);
        }
        System.arraycopy(bestX, 0, x, 0, x.length);
        System.arraycopy(bestY, 0, y, 0, y.length);
    }

    /** Counts what lies over a line that is not its own and, where asked, moves it aside. */
    private int push(boolean move) {
        int covered = 0;
        for (int a = 0; a < x.length; a++) {
            for (int b : neighbours[a]) {
                for (int i = 0; a < b && i < x.length; i++) {
                    if (i != a && i != b && push(i, a, b, move)) {
                        covered++;
                    }
                }
            }
        }
        return covered;
    }

    private boolean push(int i, int a, int b, boolean move) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return false;
        }
        double along = ((x[i] - x[a]) * dx + (y[i] - y[a]) * dy) / length;
        double across = ((x[i] - x[a]) * -dy + (y[i] - y[a]) * dx) / length;
        double half = (widths[i] * Math.abs(dy) + heights[i] * Math.abs(dx)) / length / 2 + AIR;
        if (along <= 0 || along >= length || Math.abs(across) >= half) {
            return false;
        }
        if (move) {
            double side = across < 0 ? -1 : 1;
            double way = STEP * (half - Math.abs(across)) * side;
            x[i] += way * -dy / length;
            y[i] += way * dx / length;
            // The line gives way a little as well.
            for (int end : new int[] {a, b}) {
                x[end] -= way * -dy / length / 4;
                y[end] -= way * dx / length / 4;
            }
        }
        return true;
    }
}
