package org.isnad.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.corpus.Article;

/** Checks a project layer by layer; used once. */
final class ProjectChecks {

    private final Project project;
    private final CheckedRegistry registry;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> mentionedActors = new HashSet<>();
    private int layers;

    ProjectChecks(Project project) {
        this.project = project;
        registry = new CheckedRegistry(project.corpus());
    }

    Outcome<CheckReport> run(Monitor monitor) {
        List<Article> articles = project.corpus().getArticles();
        monitor.beginTask(CheckMessages.of("project.checking", project.corpus().getName()), articles.size());
        try {
            for (Article article : articles) {
                if (monitor.isCanceled()) {
                    return Outcome.failed(
                            Problem.warning("check.cancelled", CheckMessages.of("check.cancelled"), Place.NOWHERE, ""));
                }
                monitor.subTask(article.getId());
                check(article);
                monitor.worked(1);
            }
            List<Problem> all = new ArrayList<>(Checks.corpus(project.corpus(), mentionedActors));
            all.addAll(problems);
            return Outcome.of(new CheckReport(all, articles.size(), layers));
        } finally {
            monitor.done();
        }
    }

    private void check(Article article) {
        problems.addAll(project.text(article).problems());
        for (String annotator : project.layers(article)) {
            Outcome<OpenLayer> layer = project.look(article, annotator);
            problems.addAll(layer.problems());
            layer.toOptional().ifPresent(this::check);
        }
    }

    private void check(OpenLayer open) {
        CheckedLayer layer =
                new CheckedLayer(registry, open.article(), open.annotator(), open.text(), null, open.resource());
        layers++;
        layer.all(ActorMention.class).forEach(mention -> mentionedActors.add(mention.getActor()));
        problems.addAll(Checks.run(layer));
    }
}
