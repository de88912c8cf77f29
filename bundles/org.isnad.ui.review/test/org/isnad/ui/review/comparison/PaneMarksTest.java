package org.isnad.ui.review.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.isnad.ui.canvas.Chip;
import org.junit.jupiter.api.Test;

/** What a layer does not have is told without colour, also where layers lie over each other. */
final class PaneMarksTest {

    private static final List<Gap> GAPS = List.of(
            new Gap(3, 9, "statement"),
            new Gap(12, 15, "statement"),
            new Gap(3, 5, "source"),
            new Gap(20, 22, "other"));

    @Test
    void eachGapHasAFrameAndEachUnitASign() {
        PaneMarks marks = PaneMarks.EMPTY.with(GAPS);
        assertEquals(4, marks.marks().size());
        assertEquals(3, marks.chips().size());
    }

    @Test
    void overlaidASignSaysWhoseGapItIsOncePerPlace() {
        PaneMarks marks = PaneMarks.EMPTY.withSigns(GAPS, OverlayPane.gapSign(1), AnnotatorColours.at(1));
        assertEquals(List.of(), marks.marks());
        assertEquals(List.of(3, 20), marks.chips().stream().map(Chip::offset).toList());
        assertEquals("—②", marks.chips().get(0).text());
        assertNotEquals(OverlayPane.gapSign(0), OverlayPane.gapSign(1));
    }
}
