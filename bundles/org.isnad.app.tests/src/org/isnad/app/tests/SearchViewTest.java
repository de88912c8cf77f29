package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.search.Hit;
import org.isnad.core.search.Kind;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.corpus.search.SearchView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a query to the place in the article. */
final class SearchViewTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;

    @BeforeEach
    void openTheSamples() throws Exception {
        project = workbench.sample(folder);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aQueryByAnnotationLeadsToItsItem() throws Exception {
        SearchView view = search("statement type:DIRECT annotator:mercury");
        assertFalse(view.hits().isEmpty());
        Hit hit = view.hits().get(0);
        assertEquals(Kind.STATEMENT, hit.kind());
        OpenWorkbench.page().activate(view);
        command("org.isnad.ui.corpus.nextHit");
        keyboard.until("the article is open", () -> OpenWorkbench.page().getActiveEditor() instanceof ArticleEditor);
        ArticleEditor editor = (ArticleEditor) OpenWorkbench.page().getActiveEditor();
        OpenLayer layer = editor.layer();
        assertEquals("mercury", layer.annotator());
        Hit opened = view.hits().get(Math.min(1, view.hits().size() - 1));
        assertEquals(opened.item(), editor.selectedItem().orElseThrow().getId());
        assertEquals(opened.begin(), editor.canvas().getCaretOffset());
    }

    @Test
    void aBadQueryIsASentenceAndFindsNothing() {
        SearchView view = search("statement sorce:x");
        assertTrue(view.hits().isEmpty());
        assertTrue(view.status().contains("sorce"), view.status());
    }

    @Test
    void theKeysOpenTheViewOnTheSelectedWordsAndTheyAreFound() throws Exception {
        ArticleEditor editor =
                workbench.edit(project, project.corpus().getArticles().get(0));
        String title = project.corpus().getArticles().get(0).getTitle();
        int begin = editor.layer().text().indexOf(title);
        editor.canvas().setSelection(begin, begin + title.length());
        keyboard.press(SWT.CTRL | SWT.SHIFT, 'f');
        keyboard.until(
                "the search view has the keys", () -> OpenWorkbench.page().getActivePart() instanceof SearchView);
        SearchView view = (SearchView) OpenWorkbench.page().getActivePart();
        keyboard.press(SWT.CR);
        keyboard.until(
                "the words are found", () -> !view.isRunning() && !view.hits().isEmpty());
        assertEquals(begin, view.hits().get(0).begin());
    }

    private SearchView search(String query) {
        SearchView view =
                SearchView.showItems(OpenWorkbench.page(), query, null, null).orElseThrow();
        keyboard.until("the search is over", () -> !view.isRunning());
        return view;
    }

    private static void command(String id) throws Exception {
        OpenWorkbench.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand(id, null);
    }
}
