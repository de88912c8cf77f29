package org.isnad.network.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Mark.Anchor;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.Mark.Line;
import org.isnad.core.drawing.Mark.Polygon;
import org.isnad.core.drawing.Palette;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Network;
import org.isnad.network.NetworkMessages;
import org.isnad.network.Node;
import org.isnad.network.NodeKind;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.layout.Placed;
import org.isnad.network.layout.Segment;

/** A placed network as a drawing. */
public final class NetworkPicture {

    private static final double SIZE = 13;
    private static final double LINE = 18;
    private static final int PALE = 0xe2e2e2;

    private final Graph graph;
    private final NetworkLayout layout;
    private final Ties ties;

    private NetworkPicture(Network network, Graph graph, NetworkLayout layout) {
        this.graph = graph;
        this.layout = layout;
        this.ties = new Ties(network);
    }

    /** The network with its title and legend, for a file. */
    public static Drawing file(Network network, Graph graph, NetworkLayout layout, boolean mirrored) {
        Drawing picture = of(network, graph, layout, Emphasis.NONE);
        Drawing legend = Legend.of(network, graph, mirrored);
        double width = Math.max(picture.width(), legend.width());
        return new Drawing.Builder()
                .addAll(picture, (width - picture.width()) / 2, 0)
                .addAll(legend, mirrored ? width - legend.width() : 0, picture.height())
                .build(title(network), width, picture.height() + legend.height());
    }

    /** What the network is of, in the language of the user. */
    public static String title(Network network) {
        return NetworkMessages.text(
                "picture.title",
                NetworkMessages.name(network.options().type()),
                NetworkMessages.name(network.options().variable1()),
                NetworkMessages.name(network.options().variable2()),
                NetworkMessages.name(network.options().aggregation()),
                String.valueOf(network.events().size()));
    }

    /** The network alone; where something is emphasised, the rest is pale. */
    public static Drawing of(Network network, Graph graph, NetworkLayout layout, Emphasis emphasis) {
        return new NetworkPicture(network, graph, layout).draw(title(network), emphasis);
    }

    private Drawing draw(String title, Emphasis emphasis) {
        Drawing.Builder drawing = new Drawing.Builder();
        List<Edge> edges = new ArrayList<>(graph.edges());
        // Thin over thick, and what is emphasised over all.
        edges.sort(Comparator.comparing((Edge edge) -> emphasis.has(edge))
                .thenComparing(edge -> -Math.abs(edge.weight())));
        edges.forEach(edge -> edge(drawing, edge, emphasis));
        for (int i = 0; i < graph.nodes().size(); i++) {
            node(drawing, i, emphasis.fades(i));
        }
        return drawing.build(title, layout.width(), layout.height());
    }

    private void edge(Drawing.Builder drawing, Edge edge, Emphasis emphasis) {
        int colour = emphasis.fades(edge) ? PALE : ties.shade(edge.weight());
        double width = ties.width(edge.weight());
        if (edge.source() == edge.target()) {
            loop(drawing, layout.places().get(edge.source()), width, colour);
            return;
        }
        Segment line = layout.segment(graph, edge);
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double head = graph.directed() ? Math.min(length, 7 + 1.5 * width) : 0;
        double x = line.x2() - dx / length * head;
        double y = line.y2() - dy / length * head;
        drawing.add(new Line(line.x1(), line.y1(), x, y, width, ties.isDashed(edge.weight()), colour));
        if (graph.directed()) {
            double wide = head / 2.2;
            drawing.add(new Polygon(
                    new double[] {
                        line.x2(),
                        line.y2(),
                        x - dy / length * wide,
                        y + dx / length * wide,
                        x + dy / length * wide,
                        y - dx / length * wide
                    },
                    colour));
        }
    }

    /** Of itself: a frame around its upper end. */
    private static void loop(Drawing.Builder drawing, Placed place, double width, int colour) {
        drawing.add(new Box(place.x() - 12, place.top() - 8, 24, 16, 8, Mark.NO_COLOUR, colour, width));
    }

    private void node(Drawing.Builder drawing, int index, boolean faded) {
        Node node = graph.nodes().get(index);
        Placed place = layout.places().get(index);
        int colour = colour(node);
        drawing.add(new Box(
                place.left(),
                place.top(),
                place.width(),
                place.height(),
                corner(node, place.height()),
                Palette.tint(colour, faded ? 0.96 : 0.84),
                faded ? PALE : colour,
                1.4));
        double y = place.top() + 5 + LINE - 5;
        for (String line : place.lines()) {
            drawing.add(new Label(line, place.x(), y, Anchor.MIDDLE, SIZE, false, faded ? 0xb4b4b4 : Palette.INK));
            y += LINE;
        }
    }

    /** Actors are round, issues are not. */
    static double corner(Node node, double height) {
        return node.kind() == NodeKind.ACTOR ? Math.min(height / 2, 14) : 2;
    }

    static int colour(Node node) {
        return node.kind() == NodeKind.ACTOR ? Palette.type(node.type()) : 0x4a4a4a;
    }
}
