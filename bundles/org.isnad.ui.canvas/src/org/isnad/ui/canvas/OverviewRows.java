package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.RGB;
import org.isnad.ui.canvas.RulerMark.Lane;

/** The marks of a ruler by rows of pixels, so that drawing them costs what the ruler's height costs. */
final class OverviewRows {

    private static final int LEAST_HEIGHT = 2;

    private final List<RulerMark> marks;
    private final int[] tops;
    private final int[] bottoms;
    private final Map<Lane, RGB[]> lanes = new EnumMap<>(Lane.class);

    /** @param yOf gives the height of an offset */
    OverviewRows(List<RulerMark> marks, IntUnaryOperator yOf, int height) {
        this.marks = marks;
        tops = new int[marks.size()];
        bottoms = new int[marks.size()];
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new RGB[Math.max(1, height)]);
        }
        for (int i = 0; i < tops.length; i++) {
            RulerMark mark = marks.get(i);
            tops[i] = yOf.applyAsInt(mark.begin());
            bottoms[i] = Math.max(tops[i] + LEAST_HEIGHT, yOf.applyAsInt(mark.end()));
            RGB[] rows = lanes.get(mark.lane());
            for (int y = Math.max(0, tops[i]); y < Math.min(bottoms[i], rows.length); y++) {
                rows[y] = mark.colour();
            }
        }
    }

    /** Whether the marks still lie at these heights, to the pixel; looks at the last one, which moves most. */
    boolean fits(IntUnaryOperator yOf) {
        int last = tops.length - 1;
        return last < 0
                || Math.abs(yOf.applyAsInt(marks.get(last).begin()) - tops[last]) <= 1
                        && Math.abs(yOf.applyAsInt(marks.get(last / 2).begin()) - tops[last / 2]) <= 1;
    }

    /** The marks within so many pixels of the height, nearest first. */
    List<RulerMark> near(int y, int reach) {
        record Near(RulerMark mark, int distance) {}
        List<Near> found = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            int distance = y < tops[i] ? tops[i] - y : Math.max(0, y - bottoms[i] + 1);
            if (distance <= reach) {
                found.add(new Near(marks.get(i), distance));
            }
        }
        found.sort(Comparator.comparingInt(Near::distance));
        return found.stream().map(Near::mark).toList();
    }

    /** Visits stretches of one colour. */
    void draw(Visitor visitor) {
        lanes.forEach((lane, rows) -> {
            for (int y = 0; y < rows.length; ) {
                int from = y;
                RGB colour = rows[y];
                while (y < rows.length && rows[y] == colour) {
                    y++;
                }
                if (colour != null) {
                    visitor.visit(lane, from, y - from, colour);
                }
            }
        });
    }

    /** Called with a stretch of a lane. */
    interface Visitor {
        void visit(Lane lane, int y, int height, RGB colour);
    }
}
