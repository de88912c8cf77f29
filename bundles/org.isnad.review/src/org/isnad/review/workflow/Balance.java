package org.isnad.review.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;

/**
 * Gives out articles, long ones first, each to those who have least to do; where several have about as little, to those who
 * have worked together least, so that everybody is compared with everybody. At the end no two annotators are further apart
 * than twice the longest article, where nobody had more before.
 */
final class Balance {

    private final WorkSnapshot work;
    private final AssignmentWish wish;
    private final Map<String, Long> loads = new LinkedHashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Map<String, List<String>> assigned = new LinkedHashMap<>();
    private final Set<String> calibration = new LinkedHashSet<>();
    private final List<WorkArticle> order;

    Balance(WorkSnapshot work, AssignmentWish wish) {
        this.work = work;
        this.wish = wish;
        Random random = new Random(wish.seed());
        List<String> annotators = new ArrayList<>(wish.annotators());
        Collections.shuffle(annotators, random);
        annotators.forEach(annotator -> loads.put(annotator, 0L));
        order = new ArrayList<>(work.articles());
        Collections.shuffle(order, random);
    }

    /** By article, in the order of the corpus. */
    Map<String, List<String>> assign() {
        for (WorkArticle article : work.articles()) {
            assigned.put(article.id(), new ArrayList<>());
            article.assigned().forEach(annotator -> give(article, annotator));
        }
        calibrate();
        order.sort(Comparator.comparingInt(WorkArticle::characters).reversed());
        order.forEach(this::takeWhoHasBegun);
        order.forEach(this::fill);
        return assigned;
    }

    Set<String> calibration() {
        return calibration;
    }

    /** Those that are for calibration already stay so; untouched articles come before assigned ones. */
    private void calibrate() {
        order.stream().filter(WorkArticle::calibration).forEach(this::toAll);
        for (boolean untouched : new boolean[] {true, false}) {
            for (WorkArticle article : order) {
                boolean fits = article.assigned().isEmpty() == untouched && !calibration.contains(article.id());
                if (fits && calibration.size() < wish.calibration()) {
                    toAll(article);
                }
            }
        }
    }

    private void toAll(WorkArticle article) {
        calibration.add(article.id());
        loads.keySet().stream()
                .filter(annotator -> !assigned.get(article.id()).contains(annotator))
                .toList()
                .forEach(annotator -> give(article, annotator));
    }

    private void takeWhoHasBegun(WorkArticle article) {
        List<String> have = assigned.get(article.id());
        if (have.size() >= wish.perArticle()) {
            return;
        }
        work.layers(article).stream()
                .filter(name -> loads.containsKey(name) && !have.contains(name))
                .limit(wish.perArticle() - have.size())
                .toList()
                .forEach(annotator -> give(article, annotator));
    }

    private void fill(WorkArticle article) {
        List<String> have = assigned.get(article.id());
        while (have.size() < wish.perArticle()) {
            List<String> free =
                    loads.keySet().stream().filter(one -> !have.contains(one)).toList();
            if (free.isEmpty()) {
                return;
            }
            long least = free.stream().mapToLong(loads::get).min().orElseThrow();
            give(
                    article,
                    free.stream()
                            .filter(one -> loads.get(one) <= least + article.characters())
                            .min(Comparator.<String>comparingInt(one -> meetings(one, have))
                                    .thenComparingLong(loads::get))
                            .orElseThrow());
        }
    }

    private int meetings(String annotator, List<String> others) {
        return others.stream()
                .mapToInt(other -> together.getOrDefault(pair(annotator, other), 0))
                .sum();
    }

    private void give(WorkArticle article, String annotator) {
        List<String> have = assigned.get(article.id());
        have.forEach(other -> together.merge(pair(annotator, other), 1, Integer::sum));
        have.add(annotator);
        loads.computeIfPresent(annotator, (name, load) -> load + article.characters());
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
    }
}
