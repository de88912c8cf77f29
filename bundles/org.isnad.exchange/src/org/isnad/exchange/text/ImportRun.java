package org.isnad.exchange.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.text.ImportReport.ImportedArticle;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.MachinePipeline;

/** One run of an import; used once. */
final class ImportRun {

    /**
     * After so many articles the corpus is saved, or after a quarter of what it has where that is more: to write all of a large
     * corpus each time would take longer than to import. What a kill loses in between the journal has.
     */
    private static final int SAVE_EVERY = 100;

    private static final int SHARE = 4;

    private static final String LANGUAGE = "ar";

    private final Project project;
    private final MachinePipeline pipeline;
    private final List<ImportedArticle> imported = new ArrayList<>();
    private final List<Path> twice = new ArrayList<>();
    private final List<Path> refused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unsaved;

    ImportRun(Project project, MachinePipeline pipeline) {
        this.project = project;
        this.pipeline = pipeline;
    }

    Outcome<ImportReport> run(List<ImportCandidate> candidates, Monitor monitor) {
        monitor.beginTask(TextMessages.text("import.task"), candidates.size());
        boolean cancelled = false;
        for (ImportCandidate candidate : candidates) {
            cancelled = monitor.isCanceled();
            if (cancelled) {
                break;
            }
            monitor.subTask(candidate.path().getFileName().toString());
            take(candidate.whole());
            monitor.worked(1);
            if (unsaved >= SAVE_EVERY
                    && unsaved >= project.corpus().getArticles().size() / SHARE) {
                save();
            }
        }
        save();
        monitor.done();
        return Outcome.of(new ImportReport(imported, twice, refused, cancelled), problems);
    }

    private void save() {
        unsaved = 0;
        if (project.isCorpusDirty()) {
            problems.addAll(project.saveCorpus().problems());
        }
    }

    private void take(ImportCandidate candidate) {
        problems.addAll(candidate.problems());
        if (candidate.duplicateOf().isPresent()) {
            twice.add(candidate.path());
        } else if (!candidate.isImportable() || !hasDate(candidate)) {
            refused.add(candidate.path());
        } else {
            Outcome<CasXmiResource> layer =
                    pipeline.layer(candidate.text(), LANGUAGE, null, Hashes.sha256(candidate.bytes()));
            Outcome<Article> added = layer.then(machine -> add(candidate, machine));
            problems.addAll(added.problems());
            if (added.isPresent()) {
                unsaved++;
                imported.add(new ImportedArticle(candidate.path(), added.value().getId()));
            } else {
                (added.hasErrors() ? refused : twice).add(candidate.path());
            }
        }
    }

    private boolean hasDate(ImportCandidate candidate) {
        String published = candidate.details().published();
        try {
            return published.isEmpty() || LocalDate.parse(published) != null;
        } catch (DateTimeParseException e) {
            Path path = candidate.path();
            problems.add(TextMessages.error("import.date", path, path.getFileName(), published));
            return false;
        }
    }

    /** The article and its layer, or neither. */
    private Outcome<Article> add(ImportCandidate candidate, CasXmiResource machine) {
        return project.addArticle(article(candidate)).then(article -> {
            machine.first(Layer.class).ifPresent(head -> head.setArticle(article.getId()));
            Outcome<Void> saved = project.saveMachineLayer(article, machine);
            if (saved.hasErrors()) {
                project.removeArticle(article);
                return Outcome.failed(saved.problems());
            }
            return Outcome.of(article, saved.problems());
        });
    }

    private static NewArticle article(ImportCandidate candidate) {
        ArticleDetails details = candidate.details();
        return new NewArticle(
                Reading.wish(candidate.path()),
                candidate.bytes(),
                candidate.charset(),
                candidate.text(),
                orNull(details.title()),
                orNull(details.byline()),
                orNull(details.outlet()),
                orNull(details.published()),
                orNull(details.url()),
                candidate.path().getFileName().toString(),
                orNull(details.event()));
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
