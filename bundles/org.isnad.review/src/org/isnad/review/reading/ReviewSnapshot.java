package org.isnad.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.LayerSnapshot;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Article;

/**
 * A corpus to be compared by another thread than the one that edits it: open layers as they were when it was taken, with what is
 * not saved; the rest from disk, one at a time.
 */
public final class ReviewSnapshot {

    private final List<WorkArticle> articles;
    private final WorkSnapshot work;
    private final LayerSnapshot<LayerReading> layers;

    private ReviewSnapshot(Project project, Predicate<Article> wanted, Blinding blinding) {
        List<String> ids = project.corpus().getArticles().stream()
                .filter(wanted)
                .map(Article::getId)
                .toList();
        work = WorkSnapshot.take(project);
        articles = ids.stream().flatMap(id -> work.article(id).stream()).toList();
        layers = LayerSnapshot.take(
                project,
                wanted,
                annotator -> true,
                (article, annotator) -> blinding == null || blinding.mayRead(article, annotator),
                Readings::of);
    }

    /** Of the whole corpus; to be called by the thread that owns the project. */
    public static ReviewSnapshot take(Project project) {
        return take(project, article -> true);
    }

    /** Of some articles; to be called by the thread that owns the project. */
    public static ReviewSnapshot take(Project project, Predicate<Article> articles) {
        return take(project, articles, null);
    }

    /** With the layers that somebody may read, or all where that is null; to be called by the thread that owns the project. */
    public static ReviewSnapshot take(Project project, Predicate<Article> articles, Blinding blinding) {
        return new ReviewSnapshot(project, articles, blinding);
    }

    /** In the order of the corpus. */
    public List<WorkArticle> articles() {
        return articles;
    }

    /** Who is assigned and how far they are, of the whole corpus. */
    public WorkSnapshot work() {
        return work;
    }

    /** Who has a layer of the article that may be read, gold last; never the machine. */
    public List<String> annotators(String article) {
        return layers.layers(article);
    }

    /** How many layers were left out so far because they may not be read yet. */
    public int withheld() {
        return layers.withheld();
    }

    /** A layer, to be dropped soon by the caller; without a value where there is none or its file is broken. */
    public Outcome<LayerReading> layer(String article, String annotator) {
        return layers.layer(article, annotator);
    }

    /** The layers of these annotators that there are; those that cannot be read are problems beside them. */
    public Outcome<List<LayerReading>> layers(String article, List<String> annotators) {
        List<LayerReading> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String annotator : annotators(article)) {
            if (annotators.contains(annotator)) {
                Outcome<LayerReading> layer = layer(article, annotator);
                problems.addAll(layer.problems());
                layer.toOptional().ifPresent(found::add);
            }
        }
        return Outcome.of(found, problems);
    }
}
