package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Article;
import org.isnad.review.adjudicate.FinishGold;
import org.isnad.review.adjudicate.MergePlan;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.Unit;
import org.isnad.review.adjudicate.UnitState;
import org.isnad.review.difference.Difference;
import org.isnad.ui.review.ReviewParts;
import org.isnad.ui.review.adjudication.AdjudicationEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is settled by keys alone; what was decided outlasts a change of the annotators' layers and another merge. */
final class AdjudicationTest {

    private static final String ARTICLE = "moscow-marathon";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("jupiter");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private Article article;
    private AdjudicationEditor editor;

    @BeforeEach
    void openWithoutGold() throws Exception {
        project = workbench.sample(folder);
        article = project.article(ARTICLE).orElseThrow();
        Files.delete(project.articleFolder(article).resolve("gold.xmi"));
        editor = (AdjudicationEditor) ReviewParts.openAdjudication(OpenWorkbench.page(), project, article)
                .orElseThrow();
        editor.getSite().getShell().forceActive();
        editor.setFocus();
        keyboard.until("the editor has the focus", () -> Display.getCurrent().getFocusControl() != null);
        keyboard.until(
                "what agrees is in gold", () -> !editor.gold().statements().isEmpty());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Unit atHand() {
        return editor.unit().orElseThrow();
    }

    private Optional<Unit> unit(String key) {
        return plan().unit(key);
    }

    private MergePlan plan() {
        return MergePlan.of(List.of(layer("mercury"), layer("venus")), editor.gold(), MergePolicy.of(project.corpus()));
    }

    private OpenLayer layer(String annotator) {
        return project.layer(article, annotator).value();
    }

    private Decision decision(String key) {
        return unit(key)
                .flatMap(Unit::adjudication)
                .map(Adjudication::getDecision)
                .orElse(null);
    }

    /** Walks on by key to an open unit. */
    private Unit walkTo(String what, Predicate<Unit> wanted) {
        for (int steps = 0; steps < 80 && !wanted.test(atHand()); steps++) {
            String before = atHand().key();
            keyboard.press('n');
            keyboard.until("the next unit is at hand", () -> !atHand().key().equals(before));
        }
        assertTrue(wanted.test(atHand()), "There is " + what);
        return atHand();
    }

    private void decided(String key, Decision decision) {
        keyboard.until(key + " is " + decision, () -> decision(key) == decision);
    }

    private static boolean hasBoth(Unit unit) {
        return unit.readings().size() == 2;
    }

    @Test
    void anArticleIsSettledByKeys() {
        int open = editor.open();
        Unit taken = atHand();
        keyboard.press('s');
        keyboard.press(taken.readings().firstKey().equals("mercury") ? '1' : '2');
        decided(taken.key(), Decision.CHOSEN);
        assertEquals(
                ReasonCode.SLIP,
                unit(taken.key()).orElseThrow().adjudication().orElseThrow().getReasonCode());
        assertEquals(
                "jupiter",
                unit(taken.key()).orElseThrow().adjudication().orElseThrow().getBy());
        assertNotEquals(taken.key(), atHand().key(), "the next open unit came by itself");
        assertTrue(editor.open() < open);

        Unit merged = walkTo(
                "a unit that differs in two slots",
                unit -> hasBoth(unit)
                        && unit.differences().stream()
                                        .map(Difference::kind)
                                        .distinct()
                                        .count()
                                > 1);
        keyboard.press('m');
        keyboard.press('1');
        keyboard.press('2');
        keyboard.press(SWT.CR);
        decided(merged.key(), Decision.MERGED);

        Unit rejected =
                walkTo("a unit that only one has", unit -> unit.readings().size() == 1);
        keyboard.press('r');
        decided(rejected.key(), Decision.REJECTED);
        assertTrue(unit(rejected.key()).orElseThrow().gold().isEmpty());

        Unit undecidable = walkTo("another such unit", unit -> unit.readings().size() == 1);
        keyboard.press(';');
        keyboard.until("the note has the focus", () -> Display.getCurrent().getFocusControl() instanceof Text);
        keyboard.type("nu");
        keyboard.press(SWT.CR);
        keyboard.press('u');
        decided(undecidable.key(), Decision.UNDECIDABLE);
        assertEquals(
                "nu",
                unit(undecidable.key())
                        .orElseThrow()
                        .adjudication()
                        .orElseThrow()
                        .getNote());

        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("one step took one decision back", () -> decision(undecidable.key()) == null);
        assertEquals(Decision.REJECTED, decision(rejected.key()));
        editor.select(undecidable.key());
        keyboard.press('u');
        decided(undecidable.key(), Decision.UNDECIDABLE);
    }

    @Test
    void decisionsOutlastAChangeOfALayerAndTheNextMerge() {
        for (int i = 0; i < 4; i++) {
            String key = atHand().key();
            keyboard.press(i == 2 ? 'r' : atHand().readings().firstKey().equals("mercury") ? '1' : '2');
            keyboard.until("it is decided", () -> decision(key) != null);
        }
        keyboard.press(SWT.CTRL, 's');
        keyboard.until("gold is saved", () -> !project.isDirty(editor.gold()));
        Map<String, Decision> before = decisions();
        assertTrue(before.size() >= 4);

        Unit changed = plan().units(UnitKind.STATEMENT).stream()
                .filter(unit ->
                        unit.state() == UnitState.DECIDED && !unit.readings().isEmpty())
                .findFirst()
                .orElseThrow();
        String annotator = changed.readings().firstKey();
        Statement statement = (Statement)
                layer(annotator).item(changed.readings().get(annotator).id()).orElseThrow();
        ReportType other =
                statement.getReportType() == ReportType.FREE_INDIRECT ? ReportType.REPORTED : ReportType.FREE_INDIRECT;
        assertFalse(project.edits()
                .run(new SetFeature(layer(annotator), statement, Literals.STATEMENT__REPORT_TYPE, other))
                .hasErrors());
        keyboard.press(SWT.CTRL | SWT.SHIFT, 'g');
        keyboard.until("the merge is done", () -> plan().isMerged());

        assertEquals(before, decisions(), "every decision is kept");
        List<String> reopened = plan().units().stream()
                .filter(unit -> unit.state() == UnitState.REOPENED)
                .map(Unit::key)
                .toList();
        assertEquals(List.of(changed.key()), reopened, "the changed unit alone is open again");
        editor.select(changed.key());
        keyboard.press('k');
        keyboard.until(
                "the decision was kept", () -> unit(changed.key()).orElseThrow().state() == UnitState.DECIDED);
    }

    @Test
    void goldIsFinishedWhenNothingIsOpen() {
        for (int i = 0; i < 120 && editor.open() > 0; i++) {
            int open = editor.open();
            keyboard.press(atHand().readings().firstKey().equals("mercury") ? '1' : '2');
            keyboard.until("one less is open", () -> editor.open() < open);
        }
        assertEquals(List.of(), FinishGold.obstacles(plan()));
        keyboard.press(SWT.CTRL, SWT.CR);
        keyboard.until("gold is finished", () -> editor.gold().head().getState() == LayerState.DONE);
        assertFalse(editor.gold().isEditable());
        String key = plan().units(UnitKind.STATEMENT).get(0).key();
        editor.select(key);
        Decision before = decision(key);
        keyboard.press('r');
        assertEquals(before, decision(key), "finished gold is locked");
    }

    @Test
    void aReadingInTheMakingOutlastsAnEditElsewhere() {
        Unit unit = walkTo(
                "a unit that differs in two slots",
                one -> hasBoth(one)
                        && one.kind() == UnitKind.STATEMENT
                        && one.differences().stream()
                                        .map(Difference::kind)
                                        .distinct()
                                        .count()
                                > 1);
        keyboard.press('m');
        keyboard.press('2');
        Statement other = (Statement) layer("venus").statements().stream()
                .filter(statement ->
                        !statement.getId().equals(unit.readings().get("venus").id()))
                .findFirst()
                .orElseThrow();
        assertFalse(project.edits()
                .run(new SetFeature(layer("venus"), other, Literals.ITEM__COMMENT, "صحيح"))
                .hasErrors());
        keyboard.settle();
        keyboard.press('1');
        keyboard.press(SWT.CR);
        decided(unit.key(), Decision.MERGED);
        assertTrue(unit(unit.key()).flatMap(Unit::adjudication).orElseThrow().getChosen().stream()
                .anyMatch(chosen -> chosen.startsWith("venus:")));
    }

    private Map<String, Decision> decisions() {
        Map<String, Decision> all = new TreeMap<>();
        for (Unit unit : plan().units()) {
            unit.adjudication().ifPresent(one -> all.put(unit.key(), one.getDecision()));
        }
        return all;
    }
}
