package org.isnad.ui.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.isnad.exchange.mapping.ForeignTypes.ForeignFeature;
import org.isnad.exchange.mapping.ForeignTypes.ForeignType;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MappingDraftTest {

    private static final MappingRule STATEMENT = MappingRule.of("brat.Claim", Target.STATEMENT);
    private static final MappingRule STANCE = MappingRule.of("brat.Claim", Target.STANCE);

    private final MappingDraft draft = new MappingDraft();

    @BeforeEach
    void begin() {
        ForeignType claim = new ForeignType(
                "brat.Claim",
                2,
                true,
                List.of(
                        new ForeignFeature("Speaker", true, Map.of("brat.Person", 2)),
                        new ForeignFeature("side", false, Map.of("pro", 2))));
        draft.begin(List.of(claim), new Mapping("m", List.of(STATEMENT, STANCE)));
    }

    @Test
    void offersForEachPartWhatCanFillIt() {
        assertEquals(
                List.of(SlotSource.itself(), SlotSource.annotation("Speaker")), draft.offered(STATEMENT, Slot.CUE));
        List<SlotSource> polarity = draft.offered(STANCE, Slot.POLARITY);
        assertTrue(polarity.contains(SlotSource.feature("side")));
        assertTrue(polarity.contains(SlotSource.constant("FAVOR")));
        assertFalse(polarity.contains(SlotSource.itself()));
    }

    @Test
    void rulesMoveAndStayInTheirBounds() {
        assertEquals(1, draft.move(0, 1));
        assertEquals(List.of(STANCE, STATEMENT), draft.rules());
        assertEquals(1, draft.move(1, 1));
        assertEquals(0, draft.move(0, -1));
        draft.remove(0);
        assertEquals(new Mapping("m", List.of(STATEMENT)), draft.mapping());
    }

    @Test
    void everyPartAndTargetHasANameInTheLanguageOfTheUser() {
        for (Slot slot : Slot.values()) {
            assertFalse(SlotLabels.of(slot).isBlank(), slot.name());
        }
        for (Target target : Target.values()) {
            assertFalse(SlotLabels.of(target).isBlank(), target.name());
        }
    }

    @Test
    void aConditionIsSaidInWords() {
        String said = SlotLabels.condition(STANCE.when("side", "pro"));
        assertTrue(said.contains("side") && said.contains("pro"), said);
    }
}
