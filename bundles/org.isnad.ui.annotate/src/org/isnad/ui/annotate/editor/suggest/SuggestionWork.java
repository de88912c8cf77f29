package org.isnad.ui.annotate.editor.suggest;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.Debounce;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.label.Isolate;
import org.isnad.uima.suggest.SuggestionRun;

/** Has suggestions made for the article of an editor in the background; a new request ends the one before. */
final class SuggestionWork {

    /** In milliseconds: after a change of the registry more of them are likely. */
    private static final int SETTLING = 2000;

    private final ArticleEditor editor;
    private final Debounce later;
    private Job job;

    SuggestionWork(ArticleEditor editor) {
        this.editor = editor;
        later = new Debounce(editor.canvas(), SETTLING, this::start);
    }

    /** Asks for suggestions after the last of many changes. */
    void request() {
        later.request();
    }

    /** Asks for suggestions now. */
    void start() {
        close();
        Project project = editor.layer().project();
        Article article = editor.layer().article();
        List<Path> engines = AnnotationPreferences.get().engines();
        Display display = editor.canvas().getDisplay();
        String name = NLS.bind(SuggestMessages.Working, Isolate.of(article.getId()));
        job = Jobs.background(name, monitor -> run(project, article, engines, display, monitor), this::done);
    }

    /** Ends what is under way; what was stored stays. */
    void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private static Outcome<SuggestionRun.Report> run(
            Project project, Article article, List<Path> engines, Display display, Monitor monitor) {
        return SuggestionRun.run(
                project, List.of(article), engines, step -> inProject(project, display, step), monitor);
    }

    /** Waits for the UI thread, which is the project's; nothing is done in a project that was closed meanwhile. */
    private static void inProject(Project project, Display display, Runnable step) {
        boolean[] done = new boolean[1];
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                if (OpenProject.get().project().filter(project::equals).isPresent()) {
                    step.run();
                    done[0] = true;
                }
            });
        }
        if (!done[0]) {
            throw new OperationCanceledException();
        }
    }

    private void done(Outcome<SuggestionRun.Report> outcome) {
        job = null;
        if (!editor.canvas().isDisposed()) {
            outcome.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .ifPresent(problem -> editor.warn(problem.message()));
        }
    }
}
