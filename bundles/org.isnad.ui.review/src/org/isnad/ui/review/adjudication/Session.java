package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.adjudicate.MergePlan;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.Unit;

/** An article in adjudication: the layers of its annotators, its gold, and how they stand to each other now. UI thread. */
final class Session {

    private final Project project;
    private final Article article;
    private final Set<String> borrowed = new HashSet<>();
    private OpenLayer gold;
    private MergePlan plan;

    private Session(Project project, Article article) {
        this.project = project;
        this.article = article;
    }

    /** Opens the layers; gold is made where there is none. Problems of a session that is there are worth a warning. */
    static Outcome<Session> open(Project project, Article article) {
        Session session = new Session(project, article);
        List<Problem> problems = new ArrayList<>();
        if (session.names().isEmpty()) {
            return Outcome.failed(Problem.error(
                    "adjudicate.no-layers", AdjudicationMessages.No_layers, Place.article(article.getId()), ""));
        }
        Outcome<OpenLayer> gold = project.layerOrNew(article, Project.GOLD);
        problems.addAll(gold.problems());
        if (!gold.isPresent()) {
            return Outcome.failed(problems);
        }
        session.gold = gold.value();
        problems.addAll(session.align());
        return session.plan == null
                ? Outcome.failed(problems)
                : Outcome.of(session).with(problems);
    }

    Project project() {
        return project;
    }

    Article article() {
        return article;
    }

    OpenLayer gold() {
        return gold;
    }

    MergePlan plan() {
        return plan;
    }

    List<String> annotators() {
        return plan.annotators();
    }

    Optional<Unit> unit(String key) {
        return key == null ? Optional.empty() : plan.unit(key);
    }

    /** Looks again after an edit, as far as it changed something here; false where it did not. */
    boolean edited() {
        List<Resource> changed = project.edits().lastAffected();
        boolean layers = changed.stream()
                .anyMatch(resource -> resource != gold.resource()
                        && annotators().stream()
                                .flatMap(name -> plan.layer(name).stream())
                                .anyMatch(layer -> layer.resource() == resource));
        MergePolicy policy = MergePolicy.of(project.corpus());
        if (layers) {
            plan = plan.again();
        } else if (changed.contains(gold.resource())) {
            plan = plan.afterDecision();
        }
        boolean otherPolicy = !policy.equals(plan.policy());
        if (otherPolicy) {
            plan = plan.with(policy);
        }
        return layers
                || otherPolicy
                || changed.contains(gold.resource())
                || changed.contains(project.corpus().eResource());
    }

    /** Takes the layers up anew, since some were opened, closed or read again; what went wrong is told. */
    List<Problem> align() {
        List<Problem> problems = new ArrayList<>();
        List<OpenLayer> layers = new ArrayList<>();
        Outcome<OpenLayer> goldNow = project.layer(article, Project.GOLD);
        if (goldNow.isPresent()) {
            gold = goldNow.value();
        }
        for (String name : names()) {
            boolean wasOpen = project.openLayers().stream()
                    .anyMatch(layer ->
                            layer.article() == article && layer.annotator().equals(name));
            Outcome<OpenLayer> layer = project.layer(article, name);
            if (layer.isPresent()) {
                layers.add(layer.value());
                if (!wasOpen) {
                    borrowed.add(name);
                }
            } else {
                problems.addAll(layer.problems());
            }
        }
        if (!layers.isEmpty()) {
            plan = MergePlan.of(layers, gold, MergePolicy.of(project.corpus()));
        }
        return problems;
    }

    /** The layers that were opened for this alone. */
    List<OpenLayer> borrowed() {
        return plan == null
                ? List.of()
                : borrowed.stream().flatMap(name -> plan.layer(name).stream()).toList();
    }

    private List<String> names() {
        return project.layers(article).stream()
                .filter(name -> !name.equals(Project.GOLD))
                .toList();
    }
}
