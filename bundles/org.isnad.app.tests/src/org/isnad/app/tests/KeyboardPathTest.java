package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.SWT;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Article;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.StatementDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a newcomer, by keys alone: actor, statement, stance, undo, save, close, open again, export. */
final class KeyboardPathTest {

    private static final String SPEAKER = "سامي نصّار";
    private static final String SAID = "المحادثات كانت مفيدة 😀 وصريحة";
    private static final String TEXT = "وزير يزور بيروت\n\nوقال " + SPEAKER + " إن «" + SAID + "».\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private Article article;
    private ArticleEditor editor;

    @BeforeEach
    void openAnArticle() throws Exception {
        project = workbench.create(folder, TEXT);
        article = project.corpus().getArticles().get(0);
        editor = workbench.edit(project, article);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void anArticleIsAnnotatedByKeyboardAlone() throws Exception {
        markSpeaker();
        markStatement();
        markStance();
        assertEquals(List.of(), errors());

        keyboard.press(SWT.CTRL, 's');
        keyboard.until("the layer is saved", () -> !editor.isDirty());
        Path file = project.articleFolder(article).resolve("tester.xmi");
        String saved = Files.readString(file);

        workbench.page().closeAllEditors(false);
        keyboard.settle();
        editor = workbench.edit(project, article);
        assertEquals(1, layer().stances().size());
        assertFalse(editor.isDirty());

        Path output = folder.resolve("out");
        Formats.writer("jsonl")
                .orElseThrow()
                .write(new ExportRequest(project, Optional.of("tester")), output, new BasicMonitor());
        assertTrue(Files.readString(output.resolve("statements.jsonl")).contains(SAID));
        project.save(layer());
        assertEquals(saved, Files.readString(file), "opened and saved again it is the same file");
    }

    @Test
    void everyStepIsUndoneAndRedone() {
        markSpeaker();
        markStatement();
        markStance();
        int actors = project.corpus().getActors().size();
        undoUntil(() -> layer().stances().isEmpty());
        assertEquals(1, layer().statements().size());
        undoUntil(() -> layer().statements().isEmpty());
        assertEquals(1, layer().mentions().size());
        undoUntil(() -> layer().mentions().isEmpty());
        assertEquals(0, project.corpus().getActors().size());
        assertFalse(project.edits().canUndo());
        while (project.edits().canRedo()) {
            String label = project.edits().redoLabel();
            keyboard.press(SWT.CTRL, 'y');
            keyboard.until(
                    label + " is redone", () -> !label.equals(project.edits().redoLabel()));
        }
        assertEquals(1, layer().stances().size());
        assertEquals(actors, project.corpus().getActors().size());
        assertEquals(layer().statements().get(0), layer().stances().get(0).getBasis());
    }

    @Test
    void theSelectedStanceIsDeletedByItsKey() {
        markSpeaker();
        markStatement();
        markStance();
        keyboard.press(SWT.DEL);
        keyboard.until("the stance is gone", () -> layer().stances().isEmpty());
        assertEquals(1, layer().statements().size());
    }

    private void undoUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            String label = project.edits().undoLabel();
            keyboard.press(SWT.CTRL, 'z');
            keyboard.until(
                    label + " is undone", () -> !label.equals(project.edits().undoLabel()));
        }
    }

    private void markSpeaker() {
        int begin = TEXT.indexOf(SPEAKER);
        while (editor.canvas().getCaretOffset() < begin) {
            wordOn(SWT.CTRL);
        }
        while (editor.canvas().getCaretOffset() < begin + SPEAKER.length()) {
            wordOn(SWT.CTRL | SWT.SHIFT);
        }
        keyboard.press('a');
        keyboard.until(
                "the actor is asked for",
                () -> editor.box() != null && editor.box().isOpen());
        keyboard.press(SWT.CR);
        keyboard.until("the mention is there", () -> layer().mentions().size() == 1);
        ActorMention mention = layer().mentions().get(0);
        assertEquals(SPEAKER, TEXT.substring(mention.getBegin(), mention.getEnd()));
        assertEquals(SPEAKER, project.corpus().getActors().get(0).getLabel());
        assertEquals(project.corpus().getActors().get(0).getId(), mention.getActor());
        untilTextHasFocus();
    }

    private void wordOn(int modifiers) {
        int before = editor.canvas().getCaretOffset();
        keyboard.press(modifiers, SWT.ARROW_LEFT);
        keyboard.until("the caret has moved", () -> editor.canvas().getCaretOffset() != before);
    }

    private void markStatement() {
        keyboard.press('s');
        keyboard.until("source, cue and content are proposed", () -> editor.drafting()
                .draft()
                .filter(StatementDraft::isComplete)
                .isPresent());
        keyboard.press(SWT.CR);
        keyboard.until("the statement is there", () -> layer().statements().size() == 1);
        Statement statement = layer().statements().get(0);
        assertEquals(layer().mentions(), statement.getSources());
        assertEquals("قال", text(statement.getCue()));
        assertEquals(SAID, text(statement.getContent()));
        assertEquals(ReportType.DIRECT, statement.getReportType());
        untilTextHasFocus();
    }

    private void markStance() {
        keyboard.press('v');
        keyboard.until(
                "the target is asked for",
                () -> editor.box() != null && editor.box().isOpen());
        var target = editor.box();
        keyboard.type("talks");
        keyboard.until("the letters are there", () -> target.field().getText().equals("talks"));
        keyboard.press(SWT.CR);
        keyboard.until(
                "the score is asked for",
                () -> editor.box() != target && editor.box().isOpen());
        keyboard.press('6');
        keyboard.until("the stance is there", () -> layer().stances().size() == 1);
        Stance stance = layer().stances().get(0);
        assertEquals(Polarity.FAVOR, stance.getPolarity());
        assertEquals(Intensity.MEDIUM, stance.getIntensity());
        assertEquals(TargetKind.ISSUE, stance.getTargetKind());
        assertEquals(layer().mentions().get(0).getActor(), stance.getHolder());
        assertEquals(layer().statements().get(0), stance.getBasis());
        assertEquals(SAID, text(stance.getEvidence()));
        untilTextHasFocus();
    }

    private void untilTextHasFocus() {
        keyboard.until("the text has the focus", () -> editor.canvas().isFocusControl());
    }

    private OpenLayer layer() {
        return editor.layer();
    }

    private List<Problem> errors() {
        return Checks.run(CheckedLayer.of(layer())).stream()
                .filter(Problem::isError)
                .toList();
    }

    private static String text(List<Fragment> fragments) {
        assertEquals(1, fragments.size());
        return TEXT.substring(fragments.get(0).getBegin(), fragments.get(0).getEnd());
    }
}
