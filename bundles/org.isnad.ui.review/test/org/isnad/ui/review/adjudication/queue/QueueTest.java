package org.isnad.ui.review.adjudication.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.UnitState;
import org.isnad.ui.review.adjudication.queue.Queue.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One goes from the hardest unit to the easiest, what goes together stays together, and nothing jumps. */
class QueueTest {

    private final Queue queue = new Queue();

    @BeforeEach
    void fill() {
        show(UnitState.OPEN, UnitState.OPEN, UnitState.OPEN);
    }

    /** In text order: an easy mention, a hard statement with its stance, an agreed quote. */
    private void show(UnitState mention, UnitState statement, UnitState stance) {
        queue.setEntries(List.of(
                entry("m", UnitKind.MENTION, mention, 0.2, 5, "m"),
                entry("s", UnitKind.STATEMENT, statement, 0.9, 40, "s"),
                entry("v", UnitKind.STANCE, stance, 0.9, 40, "s"),
                entry("q", UnitKind.QUOTE, UnitState.AGREED, 0, 60, "q")));
    }

    private static Entry entry(String key, UnitKind kind, UnitState state, double weight, int begin, String group) {
        return new Entry(key, kind, key, "", state, weight, begin, group);
    }

    private List<String> shown(String atHand) {
        return queue.shown(atHand).stream().map(Entry::key).toList();
    }

    @Test
    void theHardestComesFirstAndItsStanceAfterIt() {
        assertEquals(List.of("s", "v", "m"), shown(null));
        assertEquals("s", queue.open(null, true).orElseThrow().key());
        assertEquals("v", queue.open("s", true).orElseThrow().key());
        assertEquals("m", queue.open("v", true).orElseThrow().key());
        assertEquals("s", queue.open("m", true).orElseThrow().key(), "after the last the first again");
        assertEquals("m", queue.open("s", false).orElseThrow().key());
    }

    @Test
    void theArticlesOwnOrderIsAKeyAway() {
        queue.setByPlace(true);
        assertEquals(List.of("m", "s", "v"), shown(null));
        show(UnitState.OPEN, UnitState.OPEN, UnitState.OPEN);
        assertEquals(List.of("m", "s", "v"), shown(null), "also after a decision");
    }

    @Test
    void aDecidedUnitMovesNothingAndIsNotOpen() {
        show(UnitState.OPEN, UnitState.DECIDED, UnitState.OPEN);
        assertEquals("v", queue.open("s", true).orElseThrow().key());
        assertEquals(List.of("s", "v", "m"), shown("s"), "the unit at hand stays in sight");
        assertEquals(List.of("v", "m"), shown("m"));
        assertEquals(1, queue.decided());
        assertEquals(2, queue.open());
        assertEquals(1, queue.agreed());
    }

    @Test
    void theOnlyOpenUnitHasNoNext() {
        show(UnitState.DECIDED, UnitState.OPEN, UnitState.FOLLOWS);
        assertTrue(queue.open("s", true).isEmpty());
        assertEquals("s", queue.open("m", true).orElseThrow().key());
        show(UnitState.DECIDED, UnitState.DECIDED, UnitState.AGREED);
        assertTrue(queue.open(null, true).isEmpty());
    }

    @Test
    void whatChangedIsOpenAgain() {
        show(UnitState.REOPENED, UnitState.DECIDED, UnitState.VANISHED);
        assertEquals(2, queue.open());
        assertEquals(2, queue.reopened());
        assertEquals(List.of("v", "m"), shown(null));
    }

    @Test
    void filtersShowTheirUnitsOnly() {
        show(UnitState.OPEN, UnitState.DECIDED, UnitState.FOLLOWS);
        queue.setFilter(Filter.DECIDED);
        assertEquals(List.of("s"), shown(null));
        queue.setFilter(Filter.AGREED);
        assertEquals(List.of("q"), shown(null));
        queue.setFilter(Filter.ALL);
        assertEquals(List.of("s", "v", "m", "q"), shown(null));
        assertEquals(Filter.OPEN, Filter.ALL.next());
        assertFalse(queue.entry("none").isPresent());
    }
}
