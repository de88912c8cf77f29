package org.isnad.ui.annotate.editor.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.ReportType;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.Test;

/** Building a statement in place: slots are walked, filled, changed and emptied in any order. */
class StatementDraftTest {

    private static final TextRange CUE = new TextRange(10, 14);
    private static final TextRange CONTENT = new TextRange(20, 40);

    private final ActorMention source = AnnotationFactory.eINSTANCE.createActorMention();
    private final StatementDraft draft = new StatementDraft();

    @Test
    void isCompleteWithSourceAndContent() {
        draft.put(DraftSlot.SOURCE, source, false);
        assertFalse(draft.isComplete());
        draft.put(DraftSlot.CONTENT, CONTENT, false);
        assertTrue(draft.isComplete());
    }

    @Test
    void whatIsMissingBecomesActive() {
        draft.put(DraftSlot.SOURCE, source, false);
        draft.put(DraftSlot.CONTENT, CONTENT, false);
        draft.activateMissing();
        assertEquals(DraftSlot.CUE, draft.active());
        draft.put(DraftSlot.CUE, CUE, false);
        draft.activate(DraftSlot.CONTENT);
        draft.activateMissing();
        assertEquals(DraftSlot.CONTENT, draft.active(), "nothing is missing: the slot stays");
    }

    @Test
    void theWalkGoesThroughAllSlotsAndRound() {
        DraftSlot slot = DraftSlot.SOURCE;
        for (int i = 0; i < DraftSlot.values().length; i++) {
            slot = slot.beside(true);
        }
        assertEquals(DraftSlot.SOURCE, slot);
        assertEquals(DraftSlot.EVENT_STATUS, DraftSlot.SOURCE.beside(false));
    }

    @Test
    void aPartTakenAgainReplacesTheOldOne() {
        draft.put(DraftSlot.CUE, CUE, false);
        draft.put(DraftSlot.CUE, new TextRange(1, 3), false);
        assertEquals(List.of(new TextRange(1, 3)), draft.words(DraftSlot.CUE));
    }

    @Test
    void furtherPartsStandInTextOrderAndSwallowWhatTheyOverlap() {
        draft.put(DraftSlot.CONTENT, CONTENT, false);
        draft.put(DraftSlot.CONTENT, new TextRange(15, 18), true);
        assertEquals(List.of(new TextRange(15, 18), CONTENT), draft.words(DraftSlot.CONTENT));
        draft.put(DraftSlot.CONTENT, new TextRange(30, 50), true);
        assertEquals(List.of(new TextRange(15, 18), new TextRange(30, 50)), draft.words(DraftSlot.CONTENT));
    }

    @Test
    void anEdgeMovesOneStretchOnly() {
        draft.put(DraftSlot.CONTENT, CUE, false);
        draft.put(DraftSlot.CONTENT, CONTENT, true);
        draft.replace(DraftSlot.CONTENT, CONTENT, new TextRange(20, 41));
        assertEquals(List.of(CUE, new TextRange(20, 41)), draft.words(DraftSlot.CONTENT));
    }

    @Test
    void aTagPressedAgainIsTakenAway() {
        draft.put(DraftSlot.REPORT_TYPE, ReportType.MIXED);
        assertEquals(ReportType.MIXED, draft.input().reportType());
        draft.put(DraftSlot.REPORT_TYPE, ReportType.MIXED);
        assertNull(draft.input().reportType());
    }

    @Test
    void anEmptiedSlotHasNothing() {
        draft.put(DraftSlot.RELAY, source, false);
        draft.clear(DraftSlot.RELAY);
        assertTrue(draft.isEmpty(DraftSlot.RELAY));
    }

    @Test
    void aSourceThatIsUndoneIsWantedAgain() {
        source.setId("gone");
        draft.put(DraftSlot.SOURCE, source, false);
        draft.activate(DraftSlot.CONTENT);
        draft.dropGone();
        assertEquals(List.of(), draft.mentions(DraftSlot.SOURCE));
        assertEquals(DraftSlot.SOURCE, draft.active());
        ActorMention marked = new Items("لافروف").mention("لافروف", "l");
        draft.put(DraftSlot.SOURCE, marked, false);
        draft.dropGone();
        assertEquals(List.of(marked), draft.mentions(DraftSlot.SOURCE));
    }

    @Test
    void aProposedMentionIsNotTakenForOneThatIsGone() {
        draft.put(DraftSlot.SOURCE, source, false);
        draft.dropGone();
        assertEquals(List.of(source), draft.mentions(DraftSlot.SOURCE));
    }

    @Test
    void aSourceCountsOnce() {
        draft.put(DraftSlot.SOURCE, source, true);
        draft.put(DraftSlot.SOURCE, source, true);
        assertEquals(List.of(source), draft.mentions(DraftSlot.SOURCE));
    }
}
