package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.project.Project;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** The running workbench with a project of a test in it. */
final class OpenWorkbench {

    final Keyboard keyboard = new Keyboard(Display.getCurrent());

    /** What went wrong where no test looks: the workbench writes it into its log and goes on. */
    private final List<String> failures = new ArrayList<>();

    private final ILogListener log = (status, plugin) -> {
        if (status.getException() != null && status.getSeverity() == IStatus.ERROR) {
            failures.add(status.getMessage() + ": " + status.getException());
        }
    };

    OpenWorkbench(String annotator) {
        ActiveAnnotator.get().set(annotator);
        Platform.addLogListener(log);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Makes a project with one article in it and opens it. */
    Project create(Path folder, String text) throws IOException {
        Path file = folder.resolve("article.txt");
        Files.writeString(file, text);
        Project project =
                OpenProject.get().create(folder.resolve("project"), "test").value();
        ArticleImport.run(project, ArticleImport.preview(List.of(file), null, new BasicMonitor()), new BasicMonitor());
        keyboard.settle();
        return project;
    }

    /** Opens a copy of the sample corpus. */
    Project sample(Path folder) throws IOException {
        Path samples = Path.of(System.getProperty("isnad.samples"));
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("seeds").resolve(samples.relativize(file).toString()));
            }
        }
        Project project = OpenProject.get().open(folder.resolve("seeds")).value();
        keyboard.settle();
        return project;
    }

    /** Opens the layer of the active annotator with the focus in its text. */
    ArticleEditor edit(Project project, Article article) {
        IEditorPart editor = ArticleEditors.openOwn(page(), project, article).orElseThrow();
        return focused((ArticleEditor) editor);
    }

    ArticleEditor edit(Project project, Article article, String layer) {
        return focused((ArticleEditor)
                ArticleEditors.open(page(), project, article, layer).orElseThrow());
    }

    private ArticleEditor focused(ArticleEditor editor) {
        editor.getSite().getShell().forceActive();
        editor.setFocus();
        keyboard.until("the text has the focus", () -> editor.canvas().isFocusControl());
        return editor;
    }

    void close() {
        page().closeAllEditors(false);
        OpenProject.get().close();
        keyboard.settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), failures, "errors in the log");
    }
}
