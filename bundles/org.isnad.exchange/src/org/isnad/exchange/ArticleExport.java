package org.isnad.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;

/** Goes through the articles of a project in the order of the corpus, for a writer that takes them one by one. */
public final class ArticleExport {

    private final ExportRequest request;
    private final String format;

    /** @param format what it is called, for the progress shown */
    public ArticleExport(ExportRequest request, String format) {
        this.request = request;
        this.format = format;
    }

    /** Writes one article. */
    @FunctionalInterface
    public interface Step {

        /** Returns what is wrong with the article, nothing as a rule. */
        List<Problem> write(ExportedArticle article) throws IOException;
    }

    /** Gives each article to the step; stops at the first that cannot be read. The value is how many there were. */
    public Outcome<Integer> run(Step step, Monitor monitor) throws IOException {
        Outcome<Integer> refused = refuseUnknownAnnotator();
        if (!refused.problems().isEmpty()) {
            return refused;
        }
        List<Article> articles = request.project().corpus().getArticles();
        List<Problem> problems = new ArrayList<>();
        monitor.beginTask(
                ExchangeMessages.text("export.task", request.project().corpus().getName(), format), articles.size());
        try {
            for (Article article : articles) {
                if (monitor.isCanceled()) {
                    return Outcome.failed(ExchangeMessages.warning("export.cancelled", Place.NOWHERE));
                }
                monitor.subTask(article.getId());
                Outcome<ExportedArticle> opened = ExportedArticle.open(request, article);
                problems.addAll(opened.problems());
                if (!opened.isPresent()) {
                    return Outcome.failed(problems);
                }
                problems.addAll(step.write(opened.value()));
                monitor.worked(1);
            }
            return Outcome.of(articles.size(), problems);
        } finally {
            monitor.done();
        }
    }

    /** A name that nobody has is a slip, not a wish for an export without annotations. */
    private Outcome<Integer> refuseUnknownAnnotator() {
        Project project = request.project();
        Set<String> known = new TreeSet<>(Set.of(Project.GOLD));
        project.corpus().getAnnotators().stream().map(Annotator::getId).forEach(known::add);
        if (known.contains(request.layerName())) {
            return Outcome.of(0);
        }
        project.corpus().getArticles().forEach(article -> known.addAll(project.layers(article)));
        return known.contains(request.layerName())
                ? Outcome.of(0)
                : Outcome.failed(ExchangeMessages.error(
                        "export.no-annotator", Place.NOWHERE, request.layerName(), String.join(", ", known)));
    }
}
