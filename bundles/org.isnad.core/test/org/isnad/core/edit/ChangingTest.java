package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingTest extends EditTest {

    private ActorMention source;
    private Statement statement;

    @BeforeEach
    void mark() {
        source = mention("الوزير سالم الكاتب");
        statement = statement(source, "أكّد", "الاتفاق خطوة مهمة نحو السلام");
    }

    @Test
    void aFeatureIsSetAndUnsetAndStampsTheItem() {
        proves(new SetFeature(layer, statement, Literals.STATEMENT__SPEECH_ACT, SpeechAct.DIRECTIVE));
        assertNotNull(statement.getModified());
        proves(new SetFeature(layer, statement, Literals.STATEMENT__SPEECH_ACT, null));
        assertNull(statement.getSpeechAct());
        proves(new SetFeature(layer, source, Literals.ITEM__COMMENT, "ملاحظة <\"&> 🕊"));
        proves(new SetFeature(layer, source, Literals.ITEM__CONFIDENCE, 3));
    }

    @Test
    void anEqualValueIsNoStep() {
        String label = project.edits().undoLabel();
        Projects.done(project.edits()
                .run(new SetFeature(layer, statement, Literals.STATEMENT__SPEECH_ACT, SpeechAct.ASSERTIVE)));
        Projects.done(project.edits().run(new SetFeature(layer, statement, Literals.ITEM__COMMENT, null)));
        assertEquals(label, project.edits().undoLabel());
        assertNull(statement.getModified());
    }

    @Test
    void aChangedSuggestionIsNoLongerMerelyAccepted() {
        source.setOrigin(Origin.SUGGESTED_ACCEPTED);
        proves(new SetSpan(layer, source, source.getBegin(), source.getEnd() - 1));
        assertEquals(Origin.SUGGESTED_EDITED, source.getOrigin());
    }

    @Test
    void identityEdgesForeignReferencesAndFaultyValuesAreRefused() {
        refuses("edit.feature", new SetFeature(layer, source, Literals.ITEM__ID, "x"));
        refuses("edit.feature", new SetFeature(layer, source, Literals.STATEMENT__CUE, List.of()));
        refuses("edit.value", new SetFeature(layer, statement, Literals.STATEMENT__SPEECH_ACT, "ASSERTIVE"));
        refuses("edit.value", new SetFeature(layer, statement, Literals.STATEMENT__SOURCES, List.of(statement)));
        refuses("edit.character", new SetFeature(layer, source, Literals.ITEM__COMMENT, "a\u0001"));
        Statement child = statement(source, "وقالت", "يرفض");
        proves(new SetFeature(layer, child, Literals.STATEMENT__PARENT, statement));
        refuses("edit.cycle", new SetFeature(layer, statement, Literals.STATEMENT__PARENT, child));
        refuses("edit.cycle", new SetFeature(layer, statement, Literals.STATEMENT__PARENT, statement));
    }

    @Test
    void edgesMoveAndQueriesFollow() {
        proves(new SetSpan(layer, source, 0, 4));
        assertEquals(List.of(source), layer.at(0, ActorMention.class));
        project.edits().undo();
        assertEquals(List.of(), layer.at(0, ActorMention.class));
        refuses("edit.range", new SetSpan(layer, source, 4, 4));
    }

    @Test
    void aNewContentKeepsEqualFragmentsAndTakesItsQuotesAlong() {
        Fragment kept = statement.getContent().get(0);
        proves(new SetStatementPart(layer, statement, Slot.CONTENT, List.of(range("يرفض")), true));
        assertSame(kept, statement.getContent().get(0));
        assertEquals(ReportType.MIXED, statement.getReportType());
        proves(new SetStatementPart(layer, statement, Slot.CONTENT, List.of(range("يرفض")), false));
        assertEquals(ReportType.INDIRECT, statement.getReportType());
        assertEquals(List.of(), statement.getQuotes());
        assertEquals(List.of(), layer.quotes(), "a quote that nothing uses was left");
        assertNull(kept.eResource(), "a fragment that nothing uses was left");
    }

    @Test
    void partsAreReplacedAndAdded() {
        ActorMention relay = mention("الناطقة هدى مراد");
        proves(new SetStatementPart(layer, statement, Slot.RELAY, List.of(relay), true));
        proves(new SetStatementPart(layer, statement, Slot.SOURCE, List.of(relay), true));
        assertEquals(List.of(source, relay), statement.getSources());
        proves(new SetStatementPart(layer, statement, Slot.SOURCE, List.of(relay), false));
        assertEquals(List.of(relay), statement.getSources());
        proves(new SetStatementPart(layer, statement, Slot.CUE, List.of(range("وقالت"), range("أن")), false));
        assertEquals(2, statement.getCue().size());
        proves(new SetStatementPart(layer, statement, Slot.QUOTE, List.of(range("خطوة")), true));
        refuses("edit.value", new SetStatementPart(layer, statement, Slot.CUE, List.of(relay), true));
        refuses("edit.value", new SetStatementPart(layer, statement, Slot.SOURCE, List.of(range("أن")), true));
    }

    @Test
    void extrasAreSetChangedAndTakenAway() {
        proves(new SetExtra(layer, statement, "hedge", "low"));
        proves(new SetExtra(layer, statement, "hedge", "high"));
        assertEquals("high", statement.getExtras().get(0).getValue());
        proves(new SetExtra(layer, statement, "hedge", ""));
        assertTrue(statement.getExtras().isEmpty());
    }

    @Test
    void theStateOfALayerIsAStep() {
        proves(new SetLayerState(layer, LayerState.DONE));
        assertEquals(LayerState.DONE, layer.head().getState());
    }

    @Test
    void aPolarityWithoutDirectionUnsetsTheIntensity() {
        Stance stance = stance(statement);
        proves(new SetFeature(layer, stance, Literals.STANCE__POLARITY, Polarity.NEUTRAL));
        assertNull(stance.getIntensity());
    }

    @Test
    void removingAMentionTakesItOutOfStatementsAndStances() {
        Stance stance = stance(statement);
        RemoveItems edit = new RemoveItems(layer, List.of(source));
        assertEquals(List.of(source), edit.planned());
        proves(edit);
        assertTrue(statement.getSources().isEmpty());
        assertNull(stance.getHolderMention());
        assertEquals(minister.getId(), stance.getHolder());
    }

    @Test
    void removingAStatementTakesItsPartsAndLeavesWhatOthersUse() {
        Statement child = statement(source, "وقالت", "يرفض");
        Projects.done(project.edits().run(new SetFeature(layer, child, Literals.STATEMENT__PARENT, statement)));
        Stance stance = stance(statement);
        Statement twin = statement(source, "أكّد", "الاتفاق خطوة مهمة نحو السلام");
        Projects.done(project.edits().run(new SetExtra(layer, statement, "hedge", "low")));
        RemoveItems edit = new RemoveItems(layer, List.of(statement));
        Fragment cue = statement.getCue().get(0);
        Fragment content = statement.getContent().get(0);
        assertEquals(List.of(statement, cue, content), edit.planned());
        proves(edit);
        assertNull(child.getParent());
        assertNull(stance.getBasis());
        assertNull(stance.getTargetStatement());
        assertEquals(twin.getQuotes(), layer.quotes());
        proves(new RemoveItems(layer, List.of(twin)));
        assertEquals(List.of(), layer.quotes());
        assertFalse(Projects.bytes(layer.resource()).contains("Extra"));
    }

    @Test
    void whatIsGoneCannotBeRemovedAgain() {
        Projects.done(project.edits().run(new RemoveItems(layer, List.of(statement, source))));
        refuses("edit.gone", new RemoveItems(layer, List.of(source)));
        refuses("edit.gone", new SetFeature(layer, source, Literals.ITEM__COMMENT, "x"));
    }

    private Stance stance(Statement basis) {
        MarkStance edit = new MarkStance(
                layer,
                new StanceInput(
                        minister.getId(),
                        source,
                        TargetKind.STATEMENT,
                        null,
                        null,
                        basis,
                        null,
                        Polarity.FAVOR,
                        Intensity.LOW,
                        basis,
                        List.of()));
        Projects.done(project.edits().run(edit));
        return edit.stance();
    }
}
