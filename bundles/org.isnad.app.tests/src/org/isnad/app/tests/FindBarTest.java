package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.isnad.core.project.Project;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.find.FindBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding words in the article by the keys a user presses. */
final class FindBarTest {

    private static final String TEXT = "الوزير NATO يصل\n\nقال إن nato ستعود.\n\nوعن NATO أيضاً.\n";

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
    void wordsAreFoundWhileTypedAndEscKeepsThePlace() {
        int statements = editor.layer().statements().size();
        keyboard.press(SWT.CTRL, 'f');
        FindBar bar = bar();
        keyboard.until("the words have the keys", () -> bar.words().isFocusControl());
        keyboard.type("nato");
        keyboard.until("the whole word is looked for", () -> selected().equals(first()));
        assertEquals(3, bar.hits().size());
        assertTrue(isHit(first().begin()));
        keyboard.press(SWT.CR);
        int second = TEXT.indexOf("nato");
        keyboard.until("the second hit is selected", () -> selected().begin() == second);
        keyboard.press(SWT.SHIFT, SWT.CR);
        keyboard.until("the first hit is selected", () -> selected().equals(first()));
        keyboard.press(SWT.ESC);
        keyboard.until("the text has the keys again", () -> editor.canvas().isFocusControl());
        assertEquals(first(), selected());
        assertFalse(isHit(second), "the marks of the hits are gone");
        assertEquals(statements, editor.layer().statements().size(), "letters typed into the bar were no commands");
        keyboard.press(SWT.CTRL, 'f');
        assertFalse(bar().words().isDisposed(), "keys are commands again");
    }

    private boolean isHit(int begin) {
        return editor.canvas().marksIn(begin, begin + 4).stream()
                .anyMatch(mark -> mark.key().getClass().getEnclosingClass() == FindBar.class);
    }

    private FindBar bar() {
        keyboard.until("the bar is open", () -> editor.canvas().getData(FindBar.class.getName()) != null);
        return (FindBar) editor.canvas().getData(FindBar.class.getName());
    }

    private static TextRange first() {
        int begin = TEXT.indexOf("NATO");
        return new TextRange(begin, begin + 4);
    }

    private TextRange selected() {
        return editor.selectedRange();
    }
}
