package org.isnad.network.picture;

import java.util.HashSet;
import java.util.Set;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;

/** What of a graph is shown in full strength while the rest is pale. */
public final class Emphasis {

    /** Everything alike. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    private final Set<Integer> nodes;
    private final Set<Edge> edges;

    private Emphasis(Set<Integer> nodes, Set<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /** A node with its edges and neighbours. */
    public static Emphasis node(Graph graph, int node) {
        Set<Integer> nodes = new HashSet<>(Set.of(node));
        Set<Edge> edges = new HashSet<>();
        for (Edge edge : graph.edges()) {
            if (edge.source() == node || edge.target() == node) {
                edges.add(edge);
                nodes.add(edge.source());
                nodes.add(edge.target());
            }
        }
        return new Emphasis(nodes, edges);
    }

    /** An edge with its ends. */
    public static Emphasis edge(Edge edge) {
        return new Emphasis(new HashSet<>(java.util.List.of(edge.source(), edge.target())), Set.of(edge));
    }

    boolean fades(int node) {
        return !nodes.isEmpty() && !nodes.contains(node);
    }

    boolean fades(Edge edge) {
        return !nodes.isEmpty() && !edges.contains(edge);
    }

    boolean has(Edge edge) {
        return edges.contains(edge);
    }
}
