package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.DraftSlot;
import org.isnad.ui.annotate.editor.statement.StatementDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slots of a statement in the making are walked, drawn anew, emptied and tagged by keys, and stored as one step. */
final class StatementSlotsTest {

    private static final String TEXT = "وقال رائد سالم للصحافة إن الطريق مفتوح للجميع. وأضاف أن الوفد وصل.\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private ArticleEditor editor;

    @BeforeEach
    void openAnArticle() throws Exception {
        Project project = workbench.create(folder, TEXT);
        editor = workbench.edit(project, project.corpus().getArticles().get(0));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void anUnknownSubjectIsAskedForAndTheRestProposed() {
        begin();
        assertEquals("قال", words(DraftSlot.CUE));
        assertEquals("الطريق مفتوح للجميع", words(DraftSlot.CONTENT));
        keyboard.press(SWT.CR);
        until("the statement is there", () -> layer().statements().size() == 1);
        assertEquals(ReportType.INDIRECT, layer().statements().get(0).getReportType());
    }

    @Test
    void tabWalksAndSelectionsDrawAnew() {
        begin();
        walk(DraftSlot.SOURCE);
        press(SWT.NONE, SWT.TAB, DraftSlot.CUE);
        press(SWT.NONE, SWT.TAB, DraftSlot.CONTENT);
        press(SWT.SHIFT, SWT.TAB, DraftSlot.CUE);
        press(SWT.NONE, SWT.TAB, DraftSlot.CONTENT);
        select("الطريق مفتوح");
        keyboard.press(SWT.CR);
        until("the content is drawn anew", () -> words(DraftSlot.CONTENT).equals("الطريق مفتوح"));
        keyboard.press(SWT.CR);
        until("the statement is there", () -> layer().statements().size() == 1);
        Statement statement = layer().statements().get(0);
        assertEquals(
                "الطريق مفتوح".length(),
                statement.getContent().get(0).getEnd()
                        - statement.getContent().get(0).getBegin());
    }

    @Test
    void deleteEmptiesASlotAndSpaceFillsIt() {
        begin();
        walk(DraftSlot.CUE);
        keyboard.press(SWT.DEL);
        until("the cue is empty", () -> draft().isEmpty(DraftSlot.CUE));
        select("قال");
        keyboard.press(' ');
        until("the cue is filled", () -> words(DraftSlot.CUE).equals("قال"));
    }

    @Test
    void digitsTagInTheirSlots() {
        begin();
        walk(DraftSlot.SPEECH_ACT);
        keyboard.press('2');
        until("the speech act is set", () -> draft().tag(DraftSlot.SPEECH_ACT) == SpeechAct.DIRECTIVE);
        press(SWT.NONE, SWT.TAB, DraftSlot.EVENT_STATUS);
        keyboard.press('2');
        until("the status is set", () -> draft().tag(DraftSlot.EVENT_STATUS) == EventStatus.NEGATED);
        keyboard.press(SWT.CR);
        until("the statement is there", () -> layer().statements().size() == 1);
        Statement statement = layer().statements().get(0);
        assertEquals(SpeechAct.DIRECTIVE, statement.getSpeechAct());
        assertEquals(EventStatus.NEGATED, statement.getEventStatus());
    }

    @Test
    void aVerbWithoutSubjectGetsTheSpeakerBeforeInTheSameStep() {
        begin();
        keyboard.press(SWT.CR);
        until("the statement is there", () -> layer().statements().size() == 1);
        int mentions = layer().mentions().size();
        int place = TEXT.indexOf("أضاف");
        editor.canvas().setSelection(place, place);
        keyboard.press('s');
        until("all is proposed", () -> draft() != null && draft().isComplete());
        keyboard.press(SWT.CR);
        until("the second statement is there", () -> layer().statements().size() == 2);
        Statement second = (Statement) editor.selectedItem().orElseThrow();
        assertEquals(MentionType.ZERO, second.getSources().get(0).getMentionType());
        assertEquals(
                layer().statements().get(0).getSources().get(0).getActor(),
                second.getSources().get(0).getActor());
        keyboard.press(SWT.CTRL, 'z');
        until("statement and mention are undone", () -> layer().statements().size() == 1);
        assertEquals(mentions, layer().mentions().size());
    }

    @Test
    void escapeLeavesNothingBehind() {
        begin();
        keyboard.press(SWT.ESC);
        until(
                "there is no statement in the making",
                () -> editor.drafting().draft().isEmpty());
        assertFalse(layer().statements().size() > 0);
    }

    /** Begins a statement whose unknown source is taken as a new actor. */
    private void begin() {
        int place = TEXT.indexOf("قال");
        editor.canvas().setSelection(place, place);
        keyboard.press('s');
        until(
                "the actor is asked for",
                () -> editor.box() != null && editor.box().isOpen());
        keyboard.press(SWT.CR);
        until("the statement is ready", () -> draft() != null && draft().isComplete());
        until("the text has the focus", () -> editor.canvas().isFocusControl());
        assertEquals("رائد سالم", words(DraftSlot.SOURCE));
    }

    private void walk(DraftSlot wanted) {
        while (draft().active() != wanted) {
            press(SWT.NONE, SWT.TAB, draft().active().beside(true));
        }
    }

    private void press(int modifiers, int key, DraftSlot expected) {
        keyboard.press(modifiers, key);
        until(expected + " is active", () -> draft().active() == expected);
    }

    private void select(String words) {
        int place = TEXT.indexOf(words);
        editor.canvas().setSelection(place, place + words.length());
    }

    private String words(DraftSlot slot) {
        return draft().ranges(slot).isEmpty() ? "" : draft().ranges(slot).get(0).of(TEXT);
    }

    private StatementDraft draft() {
        return editor.drafting().draft().orElse(null);
    }

    private OpenLayer layer() {
        return editor.layer();
    }

    private void until(String what, BooleanSupplier condition) {
        keyboard.until(what, condition);
    }
}
