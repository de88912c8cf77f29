package org.isnad.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;

/** The connected parts of a graph, the largest first. */
final class Parts {

    private final List<List<Integer>> adjacent = new ArrayList<>();
    private final List<int[]> members = new ArrayList<>();

    private Parts() {}

    static Parts of(Graph graph) {
        Parts parts = new Parts();
        graph.nodes().forEach(node -> parts.adjacent.add(new ArrayList<>()));
        for (Edge edge : graph.edges()) {
            if (edge.source() != edge.target()) {
                parts.adjacent.get(edge.source()).add(edge.target());
                parts.adjacent.get(edge.target()).add(edge.source());
            }
        }
        parts.find();
        return parts;
    }

    private void find() {
        boolean[] seen = new boolean[adjacent.size()];
        for (int first = 0; first < seen.length; first++) {
            if (!seen[first]) {
                members.add(reach(first, seen));
            }
        }
        members.sort(Comparator.comparingInt((int[] part) -> -part.length).thenComparingInt(part -> part[0]));
    }

    private int[] reach(int first, boolean[] seen) {
        List<Integer> queue = new ArrayList<>(List.of(first));
        seen[first] = true;
        for (int i = 0; i < queue.size(); i++) {
            for (int next : adjacent.get(queue.get(i))) {
                if (!seen[next]) {
                    seen[next] = true;
                    queue.add(next);
                }
            }
        }
        return queue.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    List<int[]> members() {
        return members;
    }

    /** Of each member the indices of its neighbours in the part. */
    int[][] neighbours(int[] part) {
        int[][] neighbours = new int[part.length][];
        for (int i = 0; i < part.length; i++) {
            neighbours[i] = adjacent.get(part[i]).stream()
                    .distinct()
                    .mapToInt(other -> Arrays.binarySearch(part, other))
                    .toArray();
        }
        return neighbours;
    }
}
