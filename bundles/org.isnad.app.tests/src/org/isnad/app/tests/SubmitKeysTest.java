package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.review.workflow.ReturnLayer;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is submitted by key, cannot be changed by keys until it is returned, and can be then. */
final class SubmitKeysTest {

    private static final String TEXT = "قال إن «المحادثات مفيدة» أمس.\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private ArticleEditor editor;
    private Quote quote;

    @BeforeEach
    void markAQuote() throws Exception {
        project = workbench.create(folder, TEXT);
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
    void submittedIsReadOnlyUntilReturned() {
        keyboard.press(SWT.CTRL, SWT.CR);
        keyboard.until("the layer is submitted", () -> editor.layer().isSubmitted());
        assertEquals(List.of("tester"), editor.layer().article().getAssigned());
        keyboard.until("it is saved", () -> !project.isDirty(editor.layer()));
        keyboard.press('/');
        // Keys come in their order: when the caret has moved, the one before was taken too.
        int caret = editor.canvas().getCaretOffset();
        keyboard.press(SWT.END);
        keyboard.until("the caret moves", () -> editor.canvas().getCaretOffset() != caret);
        assertEquals(null, quote.getFlag(), "a submitted layer was changed by a key");

        assertFalse(project.edits()
                .run(new ReturnLayer(editor.layer(), "reviewer", "انظر ثانية"))
                .hasErrors());
        assertTrue(editor.layer().isEditable());
        editor.selectAt(quote);
        keyboard.press('/');
        keyboard.until("the flag is set", () -> quote.getFlag() == ReviewFlag.ASK_REVIEWER);
    }
}
