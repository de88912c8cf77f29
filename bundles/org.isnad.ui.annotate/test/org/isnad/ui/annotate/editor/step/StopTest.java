package org.isnad.ui.annotate.editor.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

/** Stepping from stop to stop, round the ends, through several stops at one place. */
class StopTest {

    private static final Stop FIRST = new Stop(new TextRange(5, 9), null, "first");
    private static final Stop SECOND = new Stop(new TextRange(20, 30), null, "second");
    private static final Stop SAME_PLACE = new Stop(new TextRange(20, 30), null, "same place");
    private static final List<Stop> STOPS = List.of(FIRST, SECOND, SAME_PLACE);

    private static Stop.Landing step(int caret, Stop last, boolean forward) {
        return Stop.beside(STOPS, caret, last, forward).orElseThrow();
    }

    @Test
    void goesToTheNextAndThePreviousFromTheCaret() {
        assertEquals(SECOND, step(10, null, true).stop());
        assertEquals(FIRST, step(10, null, false).stop());
    }

    @Test
    void visitsAllStopsAtOnePlace() {
        assertEquals(SAME_PLACE, step(20, SECOND, true).stop());
        assertEquals(SECOND, step(20, SAME_PLACE, false).stop());
    }

    @Test
    void goesRoundTheEndsAndSaysSo() {
        assertTrue(step(20, SAME_PLACE, true).wrapped());
        assertEquals(FIRST, step(20, SAME_PLACE, true).stop());
        assertTrue(step(0, null, false).wrapped());
        assertFalse(step(0, null, true).wrapped());
    }

    @Test
    void theLastStopIsForgottenWhenTheCaretWentElsewhere() {
        assertEquals(SECOND, step(12, SAME_PLACE, true).stop());
    }

    @Test
    void thereMayBeNone() {
        assertTrue(Stop.beside(List.of(), 3, FIRST, true).isEmpty());
    }
}
