package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.ReleaseFacts.Overridden;

/** What keeps a release back: the first problems in full, of the others how many there are of each kind. */
final class Obstacles {

    private final List<Problem> first = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void addErrors(List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(this::add);
    }

    void add(Problem problem) {
        counts.merge(problem.code(), 1, Integer::sum);
        if (first.size() < Release.MOST_PROBLEMS) {
            first.add(problem);
        }
    }

    List<Problem> first() {
        return first;
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For the card, which is in English and names nobody: kinds and numbers. */
    List<Overridden> overridden() {
        return counts.entrySet().stream()
                .map(entry -> new Overridden(entry.getKey(), entry.getValue()))
                .toList();
    }
}
