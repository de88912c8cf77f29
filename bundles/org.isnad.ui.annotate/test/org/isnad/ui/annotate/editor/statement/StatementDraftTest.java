package org.isnad.ui.annotate.editor.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.annotate.editor.statement.StatementDraft.Step;
import org.junit.jupiter.api.Test;

/** Building a statement in place: source, cue and content in turn, in any order, with further parts. */
class StatementDraftTest {

    private static final TextRange CUE = new TextRange(10, 14);
    private static final TextRange CONTENT = new TextRange(20, 40);

    private final ActorMention source = AnnotationFactory.eINSTANCE.createActorMention();
    private final StatementDraft draft = new StatementDraft();

    @Test
    void takesSourceCueAndContentInTurn() {
        assertEquals(Step.SOURCE, draft.step());
        draft.source(source);
        assertEquals(Step.CUE, draft.step());
        draft.take(CUE);
        assertEquals(Step.CONTENT, draft.step());
        assertFalse(draft.isComplete());
        draft.take(CONTENT);
        assertEquals(Step.READY, draft.step());
        assertTrue(draft.isComplete());
        assertEquals(List.of(source), draft.sources());
        assertEquals(List.of(CUE), draft.cue());
        assertEquals(List.of(CONTENT), draft.content());
    }

    @Test
    void aStretchIsNotTakenWhereASourceIsWanted() {
        draft.take(CUE);
        assertEquals(List.of(), draft.cue());
        assertEquals(Step.SOURCE, draft.step());
    }

    @Test
    void goesOnWithoutACue() {
        draft.source(source);
        draft.skipCue();
        assertEquals(Step.CONTENT, draft.step());
        draft.take(CONTENT);
        assertTrue(draft.isComplete());
    }

    @Test
    void contentFirstStillWantsASource() {
        draft.content(CONTENT, false);
        assertEquals(Step.SOURCE, draft.step());
        draft.source(source);
        assertEquals(Step.READY, draft.step());
    }

    @Test
    void contentBeforeTheCueMakesItReadyAndTheCueCanFollow() {
        draft.source(source);
        draft.content(CONTENT, false);
        assertEquals(Step.READY, draft.step());
        draft.cue(CUE, false);
        assertEquals(Step.READY, draft.step());
        assertEquals(List.of(CUE), draft.cue());
    }

    @Test
    void aPartTakenAgainReplacesTheOldOne() {
        draft.source(source);
        draft.cue(CUE, false);
        draft.cue(new TextRange(1, 3), false);
        assertEquals(List.of(new TextRange(1, 3)), draft.cue());
    }

    @Test
    void furtherPartsStandInTextOrder() {
        draft.source(source);
        draft.content(CONTENT, false);
        draft.content(new TextRange(15, 18), true);
        assertEquals(List.of(new TextRange(15, 18), CONTENT), draft.content());
    }

    @Test
    void aFurtherPartSwallowsWhatItOverlaps() {
        draft.source(source);
        draft.content(CONTENT, false);
        draft.content(new TextRange(30, 50), true);
        assertEquals(List.of(new TextRange(30, 50)), draft.content());
    }

    @Test
    void aSourceThatIsUndoneIsWantedAgain() {
        draft.source(source);
        draft.take(CUE);
        draft.dropGone();
        assertEquals(List.of(), draft.sources());
        assertEquals(Step.SOURCE, draft.step());
        Items items = new Items("لافروف");
        draft.source(items.mention("لافروف", "l"));
        draft.dropGone();
        assertEquals(Step.CONTENT, draft.step());
    }

    @Test
    void aSourceCountsOnce() {
        draft.source(source);
        draft.source(source);
        assertEquals(List.of(source), draft.sources());
    }
}
