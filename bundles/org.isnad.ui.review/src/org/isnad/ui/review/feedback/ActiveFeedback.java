package org.isnad.ui.review.feedback;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ProblemDialogs;

/** Feedback on the layer of an editor, if there is gold and the user may read it. */
final class ActiveFeedback {

    private ActiveFeedback() {}

    /** Says in a dialog why there is none. */
    static Optional<ArticleFeedback> of(OpenLayer layer, Shell shell, String title) {
        return ProblemDialogs.show(shell, title, of(layer));
    }

    static Outcome<ArticleFeedback> of(OpenLayer layer) {
        return of(layer.project(), layer.article(), layer.annotator());
    }

    static Outcome<ArticleFeedback> of(Project project, Article article, String annotator) {
        Optional<Problem> refusal = ArticleEditors.blinding(project, article).refusal(article.getId(), Project.GOLD);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        if (!project.layers(article).contains(Project.GOLD) || annotator.equals(Project.GOLD)) {
            Place place = Place.article(article.getId());
            return Outcome.failed(Problem.warning("feedback.none", FeedbackMessages.No_gold, place, ""));
        }
        return ArticleFeedback.of(project, article, annotator);
    }
}
