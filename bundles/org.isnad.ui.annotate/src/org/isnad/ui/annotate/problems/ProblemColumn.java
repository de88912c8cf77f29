package org.isnad.ui.annotate.problems;

import java.util.Objects;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Article;
import org.isnad.ui.OpenProject;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.Isolate;

/** The columns of the problems view. */
enum ProblemColumn {
    SENTENCE(45),
    REMEDY(28),
    ARTICLE(18),
    LAYER(13);

    private final int weight;

    ProblemColumn(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    String label() {
        return switch (this) {
            case SENTENCE -> Messages.Problems_sentence;
            case REMEDY -> Messages.Problems_remedy;
            case ARTICLE -> Messages.Problems_article;
            case LAYER -> Messages.Problems_layer;
        };
    }

    String text(Problem problem) {
        return switch (this) {
            case SENTENCE -> Isolate.sentence(problem.message());
            case REMEDY -> Isolate.sentence(problem.remedy());
            case ARTICLE -> article(problem.place().article());
            case LAYER ->
                problem.place().layer() == null
                        ? ""
                        : Isolate.of(problem.place().layer());
        };
    }

    private static String article(String id) {
        if (id == null) {
            return "";
        }
        return OpenProject.get()
                .project()
                .flatMap(project -> project.article(id))
                .map(Article::getTitle)
                .filter(Objects::nonNull)
                .orElse(Isolate.of(id));
    }
}
