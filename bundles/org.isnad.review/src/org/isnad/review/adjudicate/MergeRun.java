package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.edit.EditStack;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;

/**
 * Merges the layers of articles into their gold, one article after the other, and saves each that changed. Gold of an article
 * of two or more layers on which nobody has anything to decide is finished, unless somebody re-opened it on purpose; finished
 * gold is left as it is. An article that fails does not keep the others from being merged. Merging twice changes nothing.
 */
public final class MergeRun {

    private final Project project;
    private final MergePolicy policy;
    private final Set<String> only;
    private final String by;
    private final List<Problem> problems = new ArrayList<>();
    private final List<MergeReport.Merged> merged = new ArrayList<>();

    private MergeRun(Project project, MergePolicy policy, Collection<String> only, String by) {
        this.project = project;
        this.policy = policy;
        this.only = Set.copyOf(only);
        this.by = by;
    }

    /** With the layers of all annotators. */
    public static Outcome<MergeReport> run(
            Project project, Collection<Article> articles, MergePolicy policy, String by, Monitor monitor) {
        return run(project, articles, List.of(), policy, by, monitor);
    }

    /**
     * Merges.
     *
     * @param only names of the annotators whose layers count; all where empty
     * @param by who is noted for what was changed by hand
     * @return what came of it, also for those merged before it was cancelled
     */
    public static Outcome<MergeReport> run(
            Project project,
            Collection<Article> articles,
            Collection<String> only,
            MergePolicy policy,
            String by,
            Monitor monitor) {
        MergeRun run = new MergeRun(project, policy, only, by);
        monitor.beginTask(MergeMessages.text("merge.task", project.corpus().getName()), articles.size());
        try {
            for (Article article : List.copyOf(articles)) {
                if (monitor.isCanceled()) {
                    run.problems.add(MergeMessages.warning("merge.cancelled", Place.NOWHERE));
                    break;
                }
                monitor.subTask(article.getId());
                run.merge(article);
                monitor.worked(1);
            }
            return Outcome.of(new MergeReport(run.merged), run.problems);
        } finally {
            monitor.done();
        }
    }

    private void merge(Article article) {
        Set<OpenLayer> before = new HashSet<>(project.openLayers());
        List<OpenLayer> layers = layers(article);
        if (!layers.isEmpty()) {
            Outcome<OpenLayer> gold = project.layerOrNew(article, Project.GOLD);
            problems.addAll(gold.problems());
            if (gold.isPresent()) {
                merge(article, layers, gold.value());
            }
        }
        project.openLayers().stream()
                .filter(layer -> layer.article() == article && !before.contains(layer))
                .filter(layer -> !project.isDirty(layer))
                .forEach(project::close);
    }

    private List<OpenLayer> layers(Article article) {
        List<OpenLayer> layers = new ArrayList<>();
        List<String> names = new ArrayList<>(project.layers(article));
        names.remove(Project.GOLD);
        for (String missing : only) {
            if (!names.contains(missing)) {
                problems.add(MergeMessages.warning("merge.layer", place(article), missing, article.getId()));
            }
        }
        names.removeIf(name -> !only.isEmpty() && !only.contains(name));
        for (String name : names) {
            Outcome<OpenLayer> layer = project.layer(article, name);
            problems.addAll(layer.problems());
            if (!layer.isPresent()) {
                return List.of();
            }
            layers.add(layer.value());
            if (layer.value().head().getState() != LayerState.DONE) {
                problems.add(MergeMessages.warning("merge.unsubmitted", place(article), name, article.getId()));
            }
        }
        if (layers.isEmpty()) {
            problems.add(MergeMessages.warning("merge.no-layers", place(article), article.getId()));
        }
        return layers;
    }

    private static Place place(Article article) {
        return Place.article(article.getId());
    }

    private void merge(Article article, List<OpenLayer> layers, OpenLayer gold) {
        MergePlan plan = MergePlan.of(layers, gold, policy);
        if (gold.head().getState() == LayerState.DONE) {
            finished(article, plan);
            return;
        }
        EditStack edits = project.edits();
        boolean fresh = project.isDirty(gold);
        Outcome<Void> done = edits.run(new MergeAgreed(plan, by));
        problems.addAll(done.problems());
        if (done.hasErrors()) {
            return;
        }
        plan = plan.afterDecision();
        boolean finished = finish(article, plan, gold);
        boolean changed = project.isDirty(gold);
        if (changed) {
            problems.addAll(project.save(gold).problems());
        }
        merged.add(MergeReport.Merged.of(article.getId(), plan, changed || fresh, finished));
    }

    private void finished(Article article, MergePlan plan) {
        int changed = plan.open().size();
        if (changed > 0 || !plan.isMerged()) {
            problems.add(
                    MergeMessages.warning("merge.finished", place(article), article.getId(), Math.max(changed, 1)));
        }
        merged.add(MergeReport.Merged.of(article.getId(), plan, false, true));
    }

    private boolean finish(Article article, MergePlan plan, OpenLayer gold) {
        boolean disputed =
                plan.units().stream().anyMatch(unit -> unit.state() != UnitState.AGREED || !unit.decisions.isEmpty());
        if (disputed || gold.head().getStateBy() != null) {
            return false;
        }
        if (plan.annotators().size() < 2) {
            problems.add(MergeMessages.warning(
                    "merge.one-layer", place(article), plan.annotators().get(0), article.getId()));
            return false;
        }
        List<Problem> obstacles = FinishGold.obstacles(plan);
        obstacles.forEach(
                error -> problems.add(Problem.warning(error.code(), error.message(), error.place(), error.remedy())));
        return obstacles.isEmpty()
                && !project.edits().run(new FinishGold(plan, by)).hasErrors();
    }
}
