package org.isnad.review.workflow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.project.LayerHead;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;

/**
 * How far everybody is with every article.
 *
 * @param annotators those who have something to do or have done it, by name
 * @param articles in the order of the corpus
 */
public record StatusReport(List<String> annotators, List<ArticleStatus> articles) {

    /** Reads the head of each layer, and gold that is not finished; what was read when the work is cancelled. By any thread. */
    public static StatusReport of(WorkSnapshot work, Monitor monitor) {
        List<ArticleStatus> articles = new ArrayList<>();
        TreeSet<String> annotators = new TreeSet<>();
        monitor.beginTask("", work.articles().size());
        for (WorkArticle article : work.articles()) {
            if (monitor.isCanceled()) {
                break;
            }
            ArticleStatus status = status(work, article);
            annotators.addAll(status.layers().keySet());
            articles.add(status);
            monitor.worked(1);
        }
        monitor.done();
        return new StatusReport(List.copyOf(annotators), articles);
    }

    private static ArticleStatus status(WorkSnapshot work, WorkArticle article) {
        Map<String, LayerStatus> layers = new TreeMap<>();
        article.assigned().forEach(annotator -> layers.put(annotator, LayerStatus.waiting()));
        for (String annotator : work.layers(article)) {
            if (!annotator.equals(Project.GOLD)) {
                boolean assigned = article.assigned().contains(annotator);
                work.head(article, annotator).ifPresent(head -> layers.put(annotator, LayerStatus.of(head, assigned)));
            }
        }
        Optional<LayerHead> gold = work.head(article, Project.GOLD);
        GoldState state = GoldState.of(gold);
        String since = gold.map(LayerHead::since).orElse("");
        boolean counted = state == GoldState.IN_PROGRESS;
        return new ArticleStatus(
                article, layers, state, since, counted ? work.undecided(article) : OptionalInt.empty());
    }

    /** How many articles an annotator has in each state. */
    public Map<WorkState, Integer> counts(String annotator) {
        Map<WorkState, Integer> counts = new EnumMap<>(WorkState.class);
        for (ArticleStatus article : articles) {
            LayerStatus layer = article.layers().get(annotator);
            if (layer != null) {
                counts.merge(layer.state(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many code points an annotator has in each state. */
    public Map<WorkState, Long> characters(String annotator) {
        Map<WorkState, Long> counts = new EnumMap<>(WorkState.class);
        for (ArticleStatus article : articles) {
            LayerStatus layer = article.layers().get(annotator);
            if (layer != null) {
                counts.merge(layer.state(), (long) article.article().characters(), Long::sum);
            }
        }
        return counts;
    }

    /** How many articles have gold in each state. */
    public Map<GoldState, Integer> gold() {
        Map<GoldState, Integer> counts = new EnumMap<>(GoldState.class);
        articles.forEach(article -> counts.merge(article.gold(), 1, Integer::sum));
        return counts;
    }

    /** How many layers an annotator had submitted by the end of each day (ISO 8601, UTC) on which they submitted one. */
    public Map<String, Integer> submitted(String annotator) {
        Map<String, Integer> perDay = new TreeMap<>();
        for (ArticleStatus article : articles) {
            LayerStatus layer = article.layers().get(annotator);
            boolean dated = layer != null
                    && layer.state() == WorkState.SUBMITTED
                    && layer.since().length() >= 10;
            if (dated) {
                perDay.merge(layer.since().substring(0, 10), 1, Integer::sum);
            }
        }
        Map<String, Integer> soFar = new LinkedHashMap<>();
        int sum = 0;
        for (Map.Entry<String, Integer> day : perDay.entrySet()) {
            sum += day.getValue();
            soFar.put(day.getKey(), sum);
        }
        return soFar;
    }

    /** How many units are open in all; empty where none was counted. */
    public Optional<Integer> open() {
        return articles.stream()
                .filter(article -> article.open().isPresent())
                .map(article -> article.open().getAsInt())
                .reduce(Integer::sum);
    }
}
