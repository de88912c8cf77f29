package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product starts whole, and every layer of the sample corpus can be looked at in it. */
final class WorkbenchTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final List<String> logged = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            logged.add(status.getMessage());
        }
    };

    @BeforeEach
    void listen() {
        Platform.addLogListener(log);
    }

    @AfterEach
    void close() {
        workbench.close();
        Platform.removeLogListener(log);
    }

    @Test
    void theAnnotatePerspectiveHasItsViews() {
        IWorkbenchPage page = OpenWorkbench.page();
        assertEquals("org.isnad.app.annotate", page.getPerspective().getId());
        for (String view : List.of(
                "org.isnad.ui.corpus.articles",
                "org.isnad.ui.annotate.outline",
                "org.isnad.ui.annotate.properties",
                "org.isnad.ui.annotate.problems")) {
            assertNotNull(page.findViewReference(view), view);
        }
        assertTrue(PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getShell()
                .getText()
                .startsWith("Isnad"));
    }

    @Test
    void everyLayerOfTheSampleCorpusOpens() throws Exception {
        Project project = workbench.sample(folder);
        for (Article article : project.corpus().getArticles()) {
            for (String layer : project.layers(article)) {
                ArticleEditor editor = workbench.edit(project, article, layer);
                OpenLayer open = editor.layer();
                assertEquals(project.text(article).value(), editor.canvas().getText());
                assertFalse(open.stances().isEmpty());
                open.mentions()
                        .forEach(mention -> assertFalse(
                                editor.canvas()
                                        .marksIn(mention.getBegin(), mention.getEnd())
                                        .isEmpty(),
                                () -> article.getId() + '/' + layer + ' ' + mention.getId()));
                editor.select(open.stances().get(0));
                workbench.keyboard.settle();
                assertFalse(editor.isDirty(), "looking changes nothing");
            }
            OpenWorkbench.page().closeAllEditors(false);
        }
        assertEquals(List.of(), logged);
    }
}
