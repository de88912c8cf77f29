package org.isnad.review.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Article;

/**
 * Who is to annotate which article, before it is said so: all articles of a corpus with all their annotators, those who were
 * assigned before among them.
 */
public final class AssignmentPlan {

    /**
     * What one annotator has to do.
     *
     * @param characters code points
     */
    public record Load(int articles, long characters) {

        Load plus(WorkArticle article) {
            return new Load(articles + 1, characters + article.characters());
        }
    }

    private final WorkSnapshot work;
    private final Map<String, List<String>> assigned;
    private final Set<String> calibration;

    private AssignmentPlan(WorkSnapshot work, Map<String, List<String>> assigned, Set<String> calibration) {
        this.work = work;
        this.assigned = assigned;
        this.calibration = calibration;
    }

    /**
     * Gives every article its number of annotators, balanced by characters. Who is assigned already stays so, and who has a
     * layer of an article in a wish's list is taken for it first; the same work and wish give the same plan. By any thread.
     *
     * @return with problem {@code workflow.annotator}, {@code workflow.few}, {@code workflow.per-article} or
     *     {@code workflow.calibration} where the wish cannot be fulfilled
     */
    public static Outcome<AssignmentPlan> automatic(WorkSnapshot work, AssignmentWish wish) {
        List<Problem> problems = refusals(work, wish);
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        Balance balance = new Balance(work, wish);
        Map<String, List<String>> assigned = balance.assign();
        return Outcome.of(new AssignmentPlan(work, assigned, balance.calibration()));
    }

    /**
     * Gives some articles to some annotators in addition to those they have.
     *
     * @return with problem {@code workflow.article} or {@code workflow.annotator} where one is not known
     */
    public static Outcome<AssignmentPlan> byHand(WorkSnapshot work, Set<String> articles, List<String> annotators) {
        List<Problem> problems = unknown(work, annotators);
        articles.stream()
                .filter(id -> work.article(id).isEmpty())
                .forEach(id -> problems.add(WorkflowMessages.error("workflow.article", id)));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        Map<String, List<String>> assigned = new LinkedHashMap<>();
        Set<String> calibration = new LinkedHashSet<>();
        for (WorkArticle article : work.articles()) {
            Set<String> all = new LinkedHashSet<>(article.assigned());
            if (articles.contains(article.id())) {
                all.addAll(annotators);
            }
            assigned.put(article.id(), List.copyOf(all));
            if (article.calibration()) {
                calibration.add(article.id());
            }
        }
        return Outcome.of(new AssignmentPlan(work, assigned, calibration));
    }

    private static List<Problem> refusals(WorkSnapshot work, AssignmentWish wish) {
        List<Problem> problems = unknown(work, wish.annotators());
        if (wish.perArticle() < 1) {
            problems.add(WorkflowMessages.error("workflow.per-article"));
        } else if (wish.annotators().size() < wish.perArticle()) {
            problems.add(
                    WorkflowMessages.error("workflow.few", wish.annotators().size(), wish.perArticle()));
        }
        if (wish.calibration() < 0 || wish.calibration() > work.articles().size()) {
            problems.add(WorkflowMessages.error(
                    "workflow.calibration", wish.calibration(), work.articles().size()));
        }
        return problems;
    }

    private static List<Problem> unknown(WorkSnapshot work, List<String> annotators) {
        List<Problem> problems = new ArrayList<>();
        annotators.stream()
                .filter(id -> !work.annotators().contains(id))
                .forEach(id -> problems.add(WorkflowMessages.error("workflow.annotator", id)));
        return problems;
    }

    /** The annotators of an article from now on; empty where it is not known. */
    public List<String> annotators(String article) {
        return assigned.getOrDefault(article, List.of());
    }

    public boolean isCalibration(String article) {
        return calibration.contains(article);
    }

    /** The articles that get other annotators than they have, in the order of the corpus. */
    public List<WorkArticle> changed() {
        return work.articles().stream()
                .filter(article -> !article.assigned().equals(annotators(article.id()))
                        || article.calibration() != isCalibration(article.id()))
                .toList();
    }

    /** What each annotator who is assigned to anything has to do, by name. */
    public Map<String, Load> loads() {
        Map<String, Load> loads = new TreeMap<>();
        for (WorkArticle article : work.articles()) {
            for (String annotator : annotators(article.id())) {
                loads.put(
                        annotator, loads.getOrDefault(annotator, new Load(0, 0)).plus(article));
            }
        }
        return loads;
    }

    /** The step that says so; articles that went meanwhile are passed over. */
    public Assign edit(Project project) {
        Map<Article, List<String>> changes = new LinkedHashMap<>();
        Set<Article> forCalibration = new LinkedHashSet<>();
        Map<String, Article> byId = new HashMap<>();
        project.corpus().getArticles().forEach(article -> byId.put(article.getId(), article));
        for (WorkArticle changed : changed()) {
            Article article = byId.get(changed.id());
            if (article != null) {
                changes.put(article, annotators(changed.id()));
                if (isCalibration(changed.id())) {
                    forCalibration.add(article);
                }
            }
        }
        return new Assign(project, changes, forCalibration);
    }
}
