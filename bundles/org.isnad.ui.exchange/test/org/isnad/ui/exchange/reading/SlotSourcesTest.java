package org.isnad.ui.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.Target;
import org.junit.jupiter.api.Test;

/** A part of a rule that comes from several places loses none of them by a change to one. */
final class SlotSourcesTest {

    private final Slot slot = Target.STATEMENT.slots().get(0);
    private final SlotSource itself = SlotSource.itself();
    private final SlotSource person = SlotSource.annotation("person");
    private final SlotSource party = SlotSource.annotation("party");
    private final MappingRule rule = MappingRule.of("x.Claim", Target.STATEMENT).with(slot, itself, person);

    @Test
    void anotherFirstKeepsTheRest() {
        assertEquals(List.of(party, person), SlotSources.of(SlotSources.first(rule, slot, party), slot));
        assertEquals(List.of(person), SlotSources.of(SlotSources.first(rule, slot, person), slot));
    }

    @Test
    void oneIsAddedOnceAndTakenAway() {
        MappingRule more = SlotSources.added(rule, slot, party);
        assertEquals(List.of(itself, person, party), SlotSources.of(more, slot));
        assertEquals(more, SlotSources.added(more, slot, party));
        assertEquals(List.of(itself, party), SlotSources.of(SlotSources.removed(more, slot, person), slot));
    }

    @Test
    void theLastOneLeavesNone() {
        MappingRule one = SlotSources.removed(rule, slot, itself);
        assertEquals(List.of(), SlotSources.of(SlotSources.removed(one, slot, person), slot));
    }
}
