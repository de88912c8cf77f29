package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selecting by word, phrase, quotation, sentence and clitic, by keys alone. */
final class SelectionKeysTest {

    private static final String TEXT = "خبر قصير\n\nقال وبرائد أولاً، في «بيت صغير جداً» هناك. ثم غادر بلاده.\n";

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
    void oneKeyGrowsTheSelectionAndAnotherShrinksItBack() {
        caretAt("صغير");
        selects('m', SWT.NONE, "صغير");
        selects('m', SWT.NONE, "بيت صغير جداً");
        selects('m', SWT.NONE, "قال وبرائد أولاً، في «بيت صغير جداً» هناك.");
        selects('m', SWT.SHIFT, "بيت صغير جداً");
        selects('m', SWT.SHIFT, "صغير");
    }

    @Test
    void phraseQuotationAndSentenceHaveTheirKeys() {
        caretAt("وبرائد");
        selects('p', SWT.NONE, "وبرائد أولاً");
        selects('p', SWT.SHIFT, "قال وبرائد أولاً");
        caretAt("صغير");
        selects('o', SWT.NONE, "بيت صغير جداً");
        caretAt("غادر");
        selects('i', SWT.NONE, "ثم غادر بلاده.");
    }

    @Test
    void cliticsAreLeftOutOfTheSelectionAndOfAMention() {
        caretAt("وبرائد");
        selects('m', SWT.NONE, "وبرائد");
        selects('[', SWT.NONE, "برائد");
        selects('[', SWT.NONE, "رائد");
        keyboard.press('a');
        keyboard.until(
                "the actor is asked for",
                () -> editor.box() != null && editor.box().isOpen());
        keyboard.press(SWT.CR);
        keyboard.until("the mention is there", () -> editor.layer().mentions().size() == 1);
        ActorMention mention = editor.layer().mentions().get(0);
        assertEquals("رائد", TEXT.substring(mention.getBegin(), mention.getEnd()));
        assertEquals(MentionType.NAME, mention.getMentionType());
        keyboard.until("the text has the focus", () -> editor.canvas().isFocusControl());
        keyboard.press('k');
        keyboard.until("its end is a letter further", () -> mention.getEnd() == TEXT.indexOf("رائد") + 6);
        keyboard.press('j');
        keyboard.until("and back", () -> mention.getEnd() < TEXT.indexOf("رائد") + 6);
    }

    @Test
    void snappingIsTurnedOffAndOn() {
        assertTrue(editor.edges().isSnapping());
        keyboard.press('b');
        keyboard.until("it is off", () -> !editor.edges().isSnapping());
        keyboard.press('b');
        keyboard.until("it is on", () -> editor.edges().isSnapping());
    }

    private void caretAt(String words) {
        int place = TEXT.indexOf(words);
        editor.canvas().setSelection(place, place);
    }

    private void selects(int key, int modifiers, String words) {
        keyboard.press(modifiers, key);
        keyboard.until(
                "«" + words + "» is selected",
                () -> editor.selectedRange().of(TEXT).strip().equals(words));
    }
}
