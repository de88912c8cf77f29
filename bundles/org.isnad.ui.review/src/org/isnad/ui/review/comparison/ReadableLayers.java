package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveAnnotator;

/** The layers of an article that who sits here may read. UI thread only. */
final class ReadableLayers {

    private ReadableLayers() {}

    /** Their names, gold last. */
    static List<String> names(Project project, Article article) {
        Blinding blinding = blinding(project);
        return project.layers(article).stream()
                .filter(layer -> blinding.mayRead(article.getId(), layer))
                .toList();
    }

    /** Opens layers; the problems say which could not be opened or may not be read, and why. */
    static Outcome<List<ShownLayer>> open(Project project, Article article, List<String> names) {
        Blinding blinding = blinding(project);
        List<ShownLayer> shown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            var refusal = blinding.refusal(article.getId(), name);
            refusal.ifPresent(problems::add);
            if (refusal.isEmpty()) {
                Outcome<OpenLayer> layer = project.layer(article, name);
                if (layer.isPresent()) {
                    shown.add(ShownLayer.of(layer.value()));
                } else {
                    problems.addAll(layer.problems());
                }
            }
        }
        return Outcome.of(shown).with(problems);
    }

    private static Blinding blinding(Project project) {
        return Blinding.of(project, ActiveAnnotator.get().id().orElse(""));
    }
}
