package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes units of pairs, the surest first: two groups become one wherever no annotator would stand in it twice, so that of the
 * pairs as many as possible hold.
 */
final class Clusters {

    private record Edge(int one, int other, double score) {}

    private final int[] offsets;
    private final int[] layerOf;
    private final int[] parent;
    private final List<Edge> edges = new ArrayList<>();

    /** @param sizes how many readings each annotator has */
    Clusters(int[] sizes) {
        offsets = new int[sizes.length];
        int total = 0;
        for (int layer = 0; layer < sizes.length; layer++) {
            offsets[layer] = total;
            total += sizes[layer];
        }
        layerOf = new int[total];
        parent = new int[total];
        for (int layer = 0; layer < sizes.length; layer++) {
            for (int i = 0; i < sizes[layer]; i++) {
                layerOf[offsets[layer] + i] = layer;
                parent[offsets[layer] + i] = offsets[layer] + i;
            }
        }
    }

    void add(int layer, int otherLayer, List<Pair> pairs) {
        pairs.forEach(pair ->
                edges.add(new Edge(offsets[layer] + pair.first(), offsets[otherLayer] + pair.second(), pair.score())));
    }

    /** Each group: by annotator the index of the reading, or -1. */
    List<int[]> groups() {
        Map<Integer, int[]> groups = new LinkedHashMap<>();
        for (int node = 0; node < parent.length; node++) {
            int[] group = new int[offsets.length];
            Arrays.fill(group, -1);
            group[layerOf[node]] = node - offsets[layerOf[node]];
            groups.put(node, group);
        }
        edges.stream()
                .sorted(Comparator.comparingDouble(Edge::score)
                        .reversed()
                        .thenComparingInt(Edge::one)
                        .thenComparingInt(Edge::other))
                .forEach(edge -> join(groups, root(edge.one()), root(edge.other())));
        return List.copyOf(groups.values());
    }

    private void join(Map<Integer, int[]> groups, int one, int other) {
        if (one == other || !apart(groups.get(one), groups.get(other))) {
            return;
        }
        int[] group = groups.get(one);
        int[] joining = groups.remove(other);
        for (int layer = 0; layer < group.length; layer++) {
            group[layer] = Math.max(group[layer], joining[layer]);
        }
        parent[other] = one;
    }

    private static boolean apart(int[] group, int[] other) {
        for (int layer = 0; layer < group.length; layer++) {
            if (group[layer] >= 0 && other[layer] >= 0) {
                return false;
            }
        }
        return true;
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
