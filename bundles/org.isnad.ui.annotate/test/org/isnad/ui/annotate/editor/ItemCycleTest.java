package org.isnad.ui.annotate.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nested items are reached by asking again. */
class ItemCycleTest {

    private static final List<Object> NESTED = List.of("inner", "middle", "outer");

    private final ItemCycle cycle = new ItemCycle();

    @Test
    void goesOutwardsAndBeginsAgain() {
        assertEquals("inner", cycle.next(NESTED, null));
        assertEquals("middle", cycle.next(NESTED, "inner"));
        assertEquals("outer", cycle.next(NESTED, "middle"));
        assertEquals("inner", cycle.next(NESTED, "outer"));
    }

    @Test
    void anotherPlaceBeginsWithTheInnermost() {
        cycle.next(NESTED, null);
        assertEquals("other", cycle.next(List.of("other", "outer"), "inner"));
    }

    @Test
    void beginsAnewWhenSomethingElseWasSelectedMeanwhile() {
        cycle.next(NESTED, null);
        assertEquals("inner", cycle.next(NESTED, "elsewhere"));
    }
}
