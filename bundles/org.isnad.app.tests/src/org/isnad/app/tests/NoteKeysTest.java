package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one doubts is noted beside an annotation by keys, seen in the margin, and found again. */
final class NoteKeysTest {

    private static final String TEXT = "قال إن «المحادثات مفيدة» أمس.\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private ArticleEditor editor;
    private Quote quote;

    @BeforeEach
    void markAQuote() throws Exception {
        Project project = workbench.create(folder, TEXT);
        editor = workbench.edit(project, project.corpus().getArticles().get(0));
        int begin = TEXT.indexOf("المحادثات");
        MarkQuote edit = new MarkQuote(editor.layer(), begin, begin + 16, QuoteFunction.SPEECH);
        assertFalse(project.edits().run(edit).hasErrors());
        quote = edit.quote();
        editor.selectAt(quote);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theReviewerIsAskedByOneKey() {
        keyboard.press('/');
        keyboard.until("the flag is set", () -> quote.getFlag() == ReviewFlag.ASK_REVIEWER);
        keyboard.until("its sign is in the margin", () -> editor.canvas().getChips().stream()
                .anyMatch(chip -> chip.key() == quote && chip.text().equals("؟")));
        keyboard.press('/');
        keyboard.until("the flag is off", () -> quote.getFlag() == null);
    }

    @Test
    void commentAndConfidenceAreOneStep() {
        keyboard.press(';');
        keyboard.until("the box has the focus", () -> !editor.canvas().isFocusControl());
        keyboard.type("why");
        keyboard.press(SWT.ALT, '2');
        keyboard.press(SWT.CR);
        keyboard.until("the note is kept", () -> "why".equals(quote.getComment()));
        assertEquals(2, quote.getConfidence());
        keyboard.until("the text has the focus", () -> editor.canvas().isFocusControl());
        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("one step takes it back", () -> quote.getComment() == null);
        assertEquals(0, quote.getConfidence());
    }

    @Test
    void whatIsNotedIsFoundAgain() {
        keyboard.press('/');
        keyboard.until("the flag is set", () -> quote.getFlag() != null);
        editor.select(null);
        assertNull(editor.selected().any().orElse(null));
        keyboard.press(SWT.ALT, ';');
        keyboard.until(
                "the quote is selected",
                () -> editor.selectedItem().filter(quote::equals).isPresent());
    }
}
