package org.isnad.ui.corpus.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.Pair;

/** The articles that share text with others, as the corpus view shows them. */
final class Alike {

    /** None is known. */
    static final Alike NONE = new Alike(DuplicateGroups.NONE);

    private final DuplicateGroups found;
    private final Map<String, Integer> numbers;
    private final Map<String, List<Pair>> pairs = new HashMap<>();

    Alike(DuplicateGroups found) {
        this.found = found;
        numbers = found.numbers();
        for (Pair pair : found.pairs()) {
            pairs.computeIfAbsent(pair.a(), id -> new ArrayList<>(2)).add(pair);
            pairs.computeIfAbsent(pair.b(), id -> new ArrayList<>(2)).add(pair);
        }
    }

    boolean isIn(String article) {
        return numbers.containsKey(article);
    }

    /** The number of its group from 1; beyond all groups where it is in none. */
    int group(String article) {
        return 1 + numbers.getOrDefault(article, numbers.size());
    }

    /** How alike the one is that shares most with it, in per cent; 0 where there is none. */
    int most(String article) {
        return pairs.getOrDefault(article, List.of()).stream()
                .mapToInt(Alike::percent)
                .max()
                .orElse(0);
    }

    /** How alike two are in per cent; 0 where only others join them. */
    int percent(String one, String other) {
        return pairs.getOrDefault(one, List.of()).stream()
                .filter(pair -> other.equals(pair.other(one)))
                .mapToInt(Alike::percent)
                .findFirst()
                .orElse(0);
    }

    /** The others of its group in the order of the corpus. */
    List<String> others(String article) {
        if (!isIn(article)) {
            return List.of();
        }
        return found.groups().get(numbers.get(article)).stream()
                .filter(other -> !other.equals(article))
                .toList();
    }

    private static int percent(Pair pair) {
        return (int) Math.round(100 * pair.jaccard());
    }
}
