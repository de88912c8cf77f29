package org.isnad.network.file;

import java.util.Locale;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Network;
import org.isnad.network.Node;
import org.isnad.network.Variable;
import org.isnad.network.centrality.Centrality;
import org.isnad.network.layout.NetworkLayout;

/**
 * A network as GraphML with typed keys, as visone, Gephi, yEd and igraph read it. Source of the format: U. Brandes and others,
 * GraphML Primer; the names of the keys are those of Discourse Network Analyzer where it has them.
 *
 * <p>{@code weight} may be negative where conflict is subtracted; {@code abs} never is.
 */
public final class GraphMl {

    private final StringBuilder xml = new StringBuilder();

    private GraphMl() {}

    /** The whole file, UTF-8, with lines ending in {@code \n}. */
    public static String of(Network network, Graph graph, NetworkLayout layout) {
        GraphMl file = new GraphMl();
        file.head();
        file.graph(network, graph, layout);
        return file.xml.append("</graphml>\n").toString();
    }

    private void head() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
        xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        xml.append(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns");
        xml.append(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        key("id", "node", "string");
        key("name", "node", "string");
        key("label", "node", "string");
        key("variable", "node", "string");
        key("mode", "node", "int");
        key("type", "node", "string");
        key("frequency", "node", "int");
        key("degree", "node", "int");
        key("betweenness", "node", "double");
        key("x", "node", "double");
        key("y", "node", "double");
        key("color", "node", "string");
        key("weight", "edge", "double");
        key("abs", "edge", "double");
        key("sign", "edge", "string");
    }

    private void key(String name, String of, String type) {
        xml.append(" <key id=\"").append(id(of, name)).append("\" for=\"").append(of);
        xml.append("\" attr.name=\"").append(name);
        xml.append("\" attr.type=\"").append(type).append("\"/>\n");
    }

    private static String id(String of, String name) {
        return of.charAt(0) + "_" + name;
    }

    private void graph(Network network, Graph graph, NetworkLayout layout) {
        xml.append(" <graph id=\"").append(network.options().type().id());
        xml.append("\" edgedefault=\"")
                .append(graph.directed() ? "directed" : "undirected")
                .append("\">\n");
        Centrality centrality = Centrality.of(graph);
        for (int i = 0; i < graph.nodes().size(); i++) {
            node(network, graph, layout, centrality, i);
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            Edge edge = graph.edges().get(i);
            xml.append("  <edge id=\"e").append(i);
            xml.append("\" source=\"n").append(edge.source());
            xml.append("\" target=\"n").append(edge.target()).append("\">\n");
            data("edge", "weight", number(edge.weight()));
            data("edge", "abs", number(Math.abs(edge.weight())));
            data("edge", "sign", edge.weight() < 0 ? "negative" : "positive");
            xml.append("  </edge>\n");
        }
        xml.append(" </graph>\n");
    }

    private void node(Network network, Graph graph, NetworkLayout layout, Centrality centrality, int index) {
        Node node = graph.nodes().get(index);
        boolean first = index < graph.firsts();
        Variable variable =
                first ? network.options().variable1() : network.options().variable2();
        xml.append("  <node id=\"n").append(index).append("\">\n");
        data("node", "id", node.id());
        data("node", "name", node.label());
        data("node", "label", node.label());
        data("node", "variable", variable.id());
        data("node", "mode", first ? "1" : "2");
        if (node.type() != null) {
            data("node", "type", node.type().getName());
        }
        data("node", "frequency", String.valueOf(node.frequency()));
        data("node", "degree", String.valueOf(centrality.degree(index)));
        data("node", "betweenness", number(centrality.betweenness(index)));
        if (layout != null) {
            data("node", "x", number(layout.places().get(index).x()));
            // Upwards, as the readers of this file count.
            data("node", "y", number(-layout.places().get(index).y()));
        }
        data("node", "color", colour(node));
        xml.append("  </node>\n");
    }

    private static String colour(Node node) {
        int colour = node.type() == null ? 0x969696 : org.isnad.core.drawing.Palette.type(node.type());
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private void data(String of, String name, String value) {
        xml.append("   <data key=\"").append(id(of, name)).append("\">");
        value.codePoints().forEach(point -> {
            boolean control = point < 0x20 && point != '\t' && point != '\n';
            boolean none = point >= 0xd800 && point <= 0xdfff || point == 0xfffe || point == 0xffff;
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(control || none ? "" : Character.toString(point));
            }
        });
        xml.append("</data>\n");
    }

    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return String.format(Locale.ROOT, "%.6f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
