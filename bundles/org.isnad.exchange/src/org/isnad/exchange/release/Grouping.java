package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.core.duplicate.DuplicateGroups;

/**
 * Articles that must not be divided between splits: those that share text and those of one event, joined over others. Groups are
 * named g1, g2 … in the order of their first articles; an article alone is a group.
 *
 * @param groups places of articles in the survey, ascending
 */
record Grouping(List<int[]> groups) {

    static Grouping of(List<SurveyedArticle> articles, DuplicateGroups duplicates) {
        int[] parents = new int[articles.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            places.put(articles.get(i).id(), i);
        }
        duplicates
                .groups()
                .forEach(group -> group.forEach(id -> join(parents, places.get(group.get(0)), places.get(id))));
        join(parents, articles, SurveyedArticle::event);
        Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(root(parents, i), root -> new ArrayList<>()).add(i);
        }
        return new Grouping(sets.values().stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    private static void join(int[] parents, List<SurveyedArticle> articles, Function<SurveyedArticle, String> key) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            String value = key.apply(articles.get(i));
            if (!value.isEmpty()) {
                join(parents, firsts.computeIfAbsent(value, first(i)), i);
            }
        }
    }

    private static Function<String, Integer> first(int place) {
        return value -> place;
    }

    private static void join(int[] parents, Integer one, Integer other) {
        if (one != null && other != null) {
            int a = root(parents, one);
            int b = root(parents, other);
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private static int root(int[] parents, int place) {
        int root = place;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    static String name(int group) {
        return "g" + (group + 1);
    }
}
