package org.isnad.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as nodes and edges, where an actor that is both a row and a column of a two-mode network is one node.
 *
 * @param firsts how many of the nodes are rows; the rest are columns only
 * @param directed whether edges lead from a row to a column of the same kind, as from holders to the actors they speak of
 */
public record Graph(List<Node> nodes, int firsts, List<Edge> edges, boolean directed) {

    /**
     * One edge.
     *
     * @param source index of a node
     * @param target index of a node
     */
    public record Edge(int source, int target, double weight) {}

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public static Graph of(Network network) {
        List<Node> nodes = new ArrayList<>(network.rows());
        Map<List<Object>, Integer> index = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            index.put(key(nodes.get(i)), i);
        }
        int[] columns = new int[network.columns().size()];
        for (int i = 0; i < columns.length; i++) {
            Node column = network.columns().get(i);
            Integer known = index.get(key(column));
            columns[i] = known == null ? nodes.size() : known;
            if (known == null) {
                nodes.add(column);
            }
        }
        List<Edge> edges = network.ties().stream()
                .map(tie -> new Edge(tie.row(), columns[tie.column()], tie.weight()))
                .toList();
        boolean directed = network.options().type() == NetworkType.TWO_MODE
                && network.options().variable1().kind()
                        == network.options().variable2().kind();
        return new Graph(nodes, network.rows().size(), edges, directed);
    }

    private static List<Object> key(Node node) {
        return List.of(node.kind(), node.id());
    }
}
