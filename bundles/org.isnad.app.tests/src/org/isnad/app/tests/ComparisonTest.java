package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Article;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.review.ReviewParts;
import org.isnad.ui.review.comparison.ComparisonEditor;
import org.isnad.ui.review.comparison.list.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two layers of an article of the sample corpus are compared and their differences stepped through by keys. */
final class ComparisonTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private Article article;
    private ComparisonEditor editor;

    @BeforeEach
    void compare() throws Exception {
        project = workbench.sample(folder);
        article = project.article("astana-round").orElseThrow();
        editor = (ComparisonEditor)
                ReviewParts.openComparison(OpenWorkbench.page(), project, article, List.of("mercury", "venus"))
                        .orElseThrow();
        editor.getSite().getShell().forceActive();
        editor.setFocus();
        keyboard.until("the layers are compared", editor::isSettled);
        keyboard.settle();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Row current() {
        return editor.current().orElseThrow();
    }

    private int index() {
        return editor.list().rows().indexOf(current());
    }

    /** Presses a key and waits until another line is reached. */
    private void step(int key) {
        int from = index();
        keyboard.press(key);
        keyboard.until("another line is reached", () -> index() != from);
    }

    @Test
    void differencesAreSteppedThroughInTextOrder() {
        assertEquals(0, index());
        int before = current().unit().begin();
        for (int step = 1; step < 6; step++) {
            int wanted = step;
            keyboard.press('f');
            keyboard.until("difference " + step + " is reached", () -> index() == wanted);
            assertTrue(current().unit().begin() >= before);
            before = current().unit().begin();
            for (ArticleCanvas canvas : editor.canvases()) {
                assertTrue(canvas.getActiveKeys().contains(current().unit()), "emphasised in both panes");
            }
        }
        keyboard.press(SWT.SHIFT, 'f');
        keyboard.until("one step back", () -> index() == 4);
    }

    @Test
    void stepsGoToTheNextStatementAndToTheNextOfTheSameKind() {
        step('s');
        assertEquals(UnitKind.STATEMENT, current().unit().kind());
        DifferenceKind kind = current().difference().kind();
        step('k');
        assertTrue(current().is(kind));
        step('v');
        assertEquals(UnitKind.STANCE, current().unit().kind());
    }

    @Test
    void whatAgreesIsUnfoldedByOneKey() {
        int folded = editor.list().rows().size();
        assertTrue(editor.list().rows().stream().allMatch(Row::isDifference));
        keyboard.press('g');
        keyboard.until("it is unfolded", () -> editor.list().rows().size() > folded);
        keyboard.press('g');
        keyboard.until("it is folded", () -> editor.list().rows().size() == folded);
    }

    @Test
    void layersLieOverEachOtherByOneKey() {
        assertEquals(2, editor.canvases().size());
        keyboard.press('o');
        keyboard.until(
                "one text", () -> editor.isOverlaid() && editor.canvases().size() == 1);
        keyboard.press('f');
        keyboard.until("a step", () -> index() == 1);
        assertTrue(editor.canvases().get(0).getActiveKeys().contains(current().unit()));
        keyboard.press('o');
        keyboard.until("two texts", () -> editor.canvases().size() == 2);
    }

    @Test
    void anEditElsewhereIsComparedAnew() {
        OpenLayer venus = project.layer(article, "venus").value();
        int before = editor.list().counts().differences();
        assertFalse(project.edits()
                .run(new RemoveItems(venus, List.of(venus.mentions().get(0))))
                .hasErrors());
        keyboard.until("the edit is noticed", () -> !editor.isSettled());
        keyboard.until("it is compared", editor::isSettled);
        assertTrue(editor.list().counts().differences() > before);
        project.edits().undo();
        keyboard.until("the undo is noticed", () -> !editor.isSettled());
        keyboard.until("it is compared", editor::isSettled);
        assertEquals(before, editor.list().counts().differences());
    }

    @Test
    void aNumberElsewhereLeadsToItsUnit() {
        Row last = editor.list().rows().get(editor.list().rows().size() - 1);
        String annotator = last.unit().readings().firstKey();
        ReviewParts.reveal(
                OpenWorkbench.page(),
                project,
                article.getId(),
                Map.of(annotator, last.unit().readings().get(annotator).id()),
                last.unit().begin(),
                last.unit().end());
        keyboard.until("its line is selected", () -> current().unit().equals(last.unit()));
        assertEquals(1, OpenWorkbench.page().getEditorReferences().length, "no second comparison is opened");
    }

    @Test
    void whatEachAnnotatorHasStandsBesideIt() {
        int missing = 0;
        while (!editor.list().rows().get(missing).is(DifferenceKind.MISSING)) {
            missing++;
        }
        Row row = editor.list().rows().get(missing);
        int without = row.unit().missing().contains("mercury") ? 3 : 4;
        assertEquals("—", editor.cell(missing, without));
        assertFalse(editor.cell(missing, 7 - without).contains("—"));
        assertFalse(editor.summary().isBlank());
    }
}
