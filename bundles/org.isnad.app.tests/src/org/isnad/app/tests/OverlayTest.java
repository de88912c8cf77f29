package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.canvas.draw.OverlayHost;
import org.isnad.ui.canvas.draw.OverlayNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gold says is shown over an annotator's article by one key, and stays true while the layer is changed. */
final class OverlayTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private OpenLayer layer;
    private OverlayHost host;

    @BeforeEach
    void openOwnLayer() throws Exception {
        project = workbench.sample(folder);
        Article article = project.article("moscow-marathon").orElseThrow();
        IEditorPart editor = ArticleEditors.open(OpenWorkbench.page(), project, article, "mercury")
                .orElseThrow();
        layer = ArticleEditors.layer(editor).orElseThrow();
        host = Adapters.adapt(editor, OverlayHost.class);
        editor.getSite().getShell().forceActive();
        editor.setFocus();
        keyboard.settle();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private List<String> texts() {
        return host.notes().stream().map(OverlayNote::text).toList();
    }

    @Test
    void theKeyShowsAndHidesWhatGoldSays() {
        keyboard.press(SWT.SHIFT, 'r');
        keyboard.until("gold lies over the article", () -> !host.notes().isEmpty());
        keyboard.press(SWT.SHIFT, 'r');
        keyboard.until("it is gone", () -> host.notes().isEmpty());
        assertTrue(host.shown().isEmpty());
    }

    @Test
    void whatIsShownFollowsEditsAndUndo() {
        keyboard.press(SWT.SHIFT, 'r');
        keyboard.until("gold lies over the article", () -> !host.notes().isEmpty());
        List<String> before = texts();
        Item removed = layer.stances().get(0);
        assertFalse(
                project.edits().run(new RemoveItems(layer, List.of(removed))).hasErrors());
        keyboard.until("the overlay says what is missing now", () -> !texts().equals(before));
        project.edits().undo();
        keyboard.until("the overlay is as it was", () -> texts().equals(before));
        assertEquals(before, texts());
    }
}
