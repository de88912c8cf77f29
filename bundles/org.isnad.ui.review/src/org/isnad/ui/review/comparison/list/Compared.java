package org.isnad.ui.review.comparison.list;

import java.util.List;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.Differences;
import org.isnad.review.reading.LayerReading;

/** What comes of comparing some layers of an article; any thread may make and read it. */
public record Compared(Alignment alignment, List<Unit> units) {

    /** A unit and in what its readings differ; empty where all agree. */
    public record Unit(Aligned aligned, List<Difference> differences) {

        public boolean isAgreed() {
            return differences.isEmpty();
        }
    }

    /** Nothing compared with nothing. */
    public static final Compared NOTHING = of(List.of());

    /** Aligns the layers and finds the differences; the units stand in text order. */
    public static Compared of(List<LayerReading> layers) {
        Alignment alignment = Alignment.of(layers);
        return new Compared(
                alignment,
                alignment.units().stream()
                        .map(unit -> new Unit(unit, Differences.of(unit, alignment)))
                        .toList());
    }
}
