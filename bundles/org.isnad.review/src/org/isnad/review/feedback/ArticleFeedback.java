package org.isnad.review.feedback;

import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;

/**
 * What gold says to one annotator's work on one article.
 *
 * @param finished whether gold is finished; before, only what is decided is told
 * @param open units that are not decided yet and so are left out
 * @param same units that gold has as the annotator does, and that nobody disputed
 * @param entries in text order
 */
public record ArticleFeedback(
        Article article,
        String annotator,
        String text,
        LayerReading own,
        LayerReading gold,
        boolean finished,
        int open,
        int same,
        List<FeedbackEntry> entries) {

    public ArticleFeedback {
        entries = List.copyOf(entries);
    }

    /** From the layers as they are now; layers that were not open before are closed again. The thread of the project. */
    public static Outcome<ArticleFeedback> of(Project project, Article article, String annotator) {
        List<OpenLayer> before = project.openLayers();
        Outcome<ArticleFeedback> feedback = project.layer(article, annotator)
                .then(own -> project.layer(article, Project.GOLD).then(gold -> Outcome.of(of(own, gold))));
        project.openLayers().stream()
                .filter(layer -> layer.article() == article && !before.contains(layer))
                .toList()
                .forEach(project::close);
        return feedback;
    }

    public static ArticleFeedback of(OpenLayer own, OpenLayer gold) {
        LayerReading ownReading = Readings.of(own);
        LayerReading goldReading = Readings.of(gold);
        boolean finished = goldReading.state() == LayerState.DONE;
        Rulings rulings = new Rulings(own.annotator(), gold.resource().getContents());
        Comparing comparing = new Comparing(ownReading, goldReading, rulings, finished);
        return new ArticleFeedback(
                own.article(),
                own.annotator(),
                own.text(),
                ownReading,
                goldReading,
                finished,
                comparing.open(),
                comparing.same(),
                comparing.entries());
    }

    public long count(Change change) {
        return entries.stream().filter(entry -> entry.change() == change).count();
    }
}
