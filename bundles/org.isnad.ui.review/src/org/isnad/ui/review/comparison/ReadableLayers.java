package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.corpus.Article;
import org.isnad.review.version.LayerVersions;
import org.isnad.ui.ArticleEditors;

/** The layers of an article that who sits here may read. UI thread only. */
final class ReadableLayers {

    private ReadableLayers() {}

    /** Their names, gold last. */
    static List<String> names(Project project, Article article) {
        Blinding blinding = ArticleEditors.blinding(project, article);
        return project.layers(article).stream()
                .filter(layer -> blinding.mayRead(article.getId(), layer))
                .toList();
    }

    /** Opens layers; the problems say which could not be opened or may not be read, and why. */
    static Outcome<List<ShownLayer>> open(Project project, Article article, List<String> names) {
        Blinding blinding = ArticleEditors.blinding(project, article);
        List<ShownLayer> shown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            var refusal = blinding.refusal(article.getId(), VersionSpec.annotator(name));
            refusal.ifPresent(problems::add);
            if (refusal.isEmpty()) {
                Outcome<ShownLayer> layer = open(project, article, name);
                layer.toOptional().ifPresent(shown::add);
                if (!layer.isPresent()) {
                    problems.addAll(layer.problems());
                }
            }
        }
        return Outcome.of(shown).with(problems);
    }

    private static Outcome<ShownLayer> open(Project project, Article article, String name) {
        String annotator = VersionSpec.annotator(name);
        return VersionSpec.version(name)
                .map(version -> LayerVersions.of(project, article, annotator)
                        .resource(version)
                        .then(resource -> Outcome.of(ShownLayer.of(name, resource, project.corpus()))))
                .orElseGet(() -> project.layer(article, annotator).then(layer -> Outcome.of(ShownLayer.of(layer))));
    }
}
