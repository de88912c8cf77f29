package org.isnad.ui.exchange.article;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.Project;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.exchange.text.ImportCandidate;
import org.isnad.exchange.text.ImportReport;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;
import org.isnad.ui.label.Isolate;

/** Takes articles from text files into a project: the files and how they read, then the articles and what they tell. */
public final class ImportWizard extends Wizard {

    private final Project project;
    private final Candidates candidates;
    private final FilesPage files;

    public ImportWizard(Project project) {
        this.project = project;
        candidates = new Candidates(() -> known(project));
        files = new FilesPage(candidates);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
        addPage(files);
        addPage(new ArticlesPage(candidates));
    }

    /** Adds files and folders to the first page, as if they were dragged there; the wizard is open. */
    public void add(List<Path> paths) {
        files.add(paths);
    }

    /** Names of the articles by the keys of their texts. */
    private static Map<String, String> known(Project project) {
        Map<String, String> known = new HashMap<>();
        for (Article article : project.corpus().getArticles()) {
            String text = project.text(article).value();
            if (text != null) {
                known.put(Candidate.key(text), article.getId());
            }
        }
        return known;
    }

    @Override
    public boolean canFinish() {
        // What was guessed is to be seen before it is taken.
        return getContainer().getCurrentPage() != files && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        List<ImportCandidate> wanted =
                candidates.wanted().stream().map(Candidate::toImport).toList();
        Outcome<ImportReport> outcome = run(wanted);
        if (!outcome.isPresent()) {
            ProblemDialogs.show(getShell(), Messages.Import_title, outcome.problems());
            return false;
        }
        new ReportDialog(
                        getShell(),
                        Messages.Import_title,
                        headline(outcome.value()),
                        text(outcome.value(), outcome.problems()))
                .open();
        return true;
    }

    private Outcome<ImportReport> run(List<ImportCandidate> wanted) {
        AtomicReference<Outcome<ImportReport>> outcome = new AtomicReference<>(Outcome.failed());
        try {
            getContainer()
                    .run(
                            true,
                            true,
                            monitor ->
                                    outcome.set(ArticleImport.run(project, wanted, BasicMonitor.toMonitor(monitor))));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException cancelled) {
            // Not passed on: an interrupted UI thread could read and write no file.
        }
        return outcome.get();
    }

    /** How many came, and whether the user stopped it. */
    static String headline(ImportReport report) {
        String sentence = report.cancelled() ? Messages.Import_cancelled : Messages.Import_done;
        return NLS.bind(sentence, report.imported().size());
    }

    /** The articles that came, and what needs a look; that an encoding was guessed was shown before. */
    static String text(ImportReport report, List<Problem> problems) {
        StringJoiner lines = new StringJoiner("\n");
        problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(ProblemDialogs::sentence)
                .distinct()
                .forEach(lines::add);
        report.imported()
                .forEach(article -> lines.add(NLS.bind(
                        Messages.Import_article, Isolate.of(article.path().getFileName()), Isolate.of(article.id()))));
        return lines.toString();
    }
}
