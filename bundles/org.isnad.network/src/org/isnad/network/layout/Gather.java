package org.isnad.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.Monitor;

/**
 * Puts the boxes of a crowd, from its middle outwards, each as near as it can be to where it wants to be. To push a crowd apart
 * would stretch all of it, and leave deserts where it is thin.
 */
final class Gather {

    private static final double STEP_X = 36;
    private static final double STEP_Y = 14;
    private static final int PLACES_OF_RING = 6;

    private final double[] x;
    private final double[] y;
    private final double[] widths;
    private final double[] heights;
    private final double air;
    private final double cellWidth;
    private final double cellHeight;

    /** Who has its middle in a cell: a cell is so large that only those of the next cells can lie over each other. */
    private final Map<Long, List<Integer>> placed = new HashMap<>();

    /** The places, which say where each wants to be, are changed where they are. */
    Gather(double[] x, double[] y, double[] widths, double[] heights, double air) {
        this.x = x;
        this.y = y;
        this.widths = widths;
        this.heights = heights;
        this.air = air;
        cellWidth = Arrays.stream(widths).max().orElse(0) + air;
        cellHeight = Arrays.stream(heights).max().orElse(0) + air;
    }

    void run(Monitor monitor) {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(x[i] - middleX, y[i] - middleY)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            if (monitor.isCanceled()) {
                return;
            }
            put(i, Math.atan2(y[i] - middleY, x[i] - middleX));
            placed.computeIfAbsent(cell(column(x[i]), row(y[i])), cell -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Looks around the wanted place in growing rings, each from the side that is away from the middle. */
    private void put(int i, double outwards) {
        double wantedX = x[i];
        double wantedY = y[i];
        for (int ring = 0; !isFree(i); ) {
            ring++;
            int places = PLACES_OF_RING * ring;
            for (int place = 0; place < places; place++) {
                // To both sides in turn.
                int turn = place % 2 == 0 ? place / 2 : -(place + 1) / 2;
                double angle = outwards + 2 * Math.PI * turn / places;
                x[i] = wantedX + ring * STEP_X * Math.cos(angle);
                y[i] = wantedY + ring * STEP_Y * Math.sin(angle);
                if (isFree(i)) {
                    return;
                }
            }
        }
    }

    private boolean isFree(int i) {
        long column = column(x[i]);
        long row = row(y[i]);
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (int j : placed.getOrDefault(cell(c, r), List.of())) {
                    if (Math.abs(x[i] - x[j]) < (widths[i] + widths[j]) / 2 + air
                            && Math.abs(y[i] - y[j]) < (heights[i] + heights[j]) / 2 + air) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long column(double x) {
        return (long) Math.floor(x / cellWidth);
    }

    private long row(double y) {
        return (long) Math.floor(y / cellHeight);
    }

    private static long cell(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
