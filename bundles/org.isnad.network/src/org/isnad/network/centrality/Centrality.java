package org.isnad.network.centrality;

import java.util.Map;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;

/**
 * How central nodes are.
 *
 * <p>Betweenness is that of Freeman (1977) without weights, not normalised, computed after Brandes (2001) by JGraphT; of more than
 * 3,000 nodes it is not computed and 0.
 */
public final class Centrality {

    private static final int MOST_NODES = 3_000;

    private final int[] degrees;
    private final double[] betweenness;

    private Centrality(int size) {
        degrees = new int[size];
        betweenness = new double[size];
    }

    public static Centrality of(Graph graph) {
        Centrality centrality = new Centrality(graph.nodes().size());
        org.jgrapht.Graph<Integer, DefaultEdge> known = graph.directed()
                ? new DefaultDirectedGraph<>(DefaultEdge.class)
                : new DefaultUndirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < centrality.degrees.length; i++) {
            known.addVertex(i);
        }
        for (Edge edge : graph.edges()) {
            known.addEdge(edge.source(), edge.target());
            centrality.degrees[edge.source()]++;
            if (edge.source() != edge.target()) {
                centrality.degrees[edge.target()]++;
            }
        }
        if (centrality.degrees.length <= MOST_NODES) {
            Map<Integer, Double> scores = new BetweennessCentrality<>(known).getScores();
            scores.forEach((node, score) -> centrality.betweenness[node] = score);
        }
        return centrality;
    }

    /** How many edges a node has. */
    public int degree(int node) {
        return degrees[node];
    }

    public double betweenness(int node) {
        return betweenness[node];
    }
}
