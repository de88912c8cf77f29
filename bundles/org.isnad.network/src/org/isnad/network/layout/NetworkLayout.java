package org.isnad.network.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.drawing.TextWidth;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Node;

/**
 * Places the nodes of a graph: each connected part by itself, boxes apart from each other, the parts side by side. The same graph
 * and seed give the same places.
 *
 * @param places one for each node, in their order
 */
public record NetworkLayout(List<Placed> places, double width, double height) {

    /** Parts with more nodes are placed by forces, whose cost grows more slowly than that of distances. */
    private static final int MOST_BY_DISTANCE = 350;

    /** In larger parts lines lead under boxes: there are too many of them to go around. */
    private static final int MOST_CLEARED = 90;

    private static final double MARGIN = 16;

    public NetworkLayout {
        places = List.copyOf(places);
    }

    /** @param width how wide labels are drawn; asked by the calling thread alone */
    public static NetworkLayout of(Graph graph, TextWidth width, long seed, Monitor monitor) {
        LabelLines labels = new LabelLines(width);
        List<Placed> boxes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            List<String> lines = labels.of(node.label());
            double widest = lines.stream().mapToDouble(labels::width).max().orElse(0);
            boxes.add(new Placed(0, 0, widest + 22, lines.size() * LabelLines.LINE + 10, lines));
        }
        Parts parts = Parts.of(graph);
        List<Part> placed = new ArrayList<>();
        for (int[] members : parts.members()) {
            if (members.length == 1) {
                placed.add(new Part(members, new double[1], new double[1]));
            } else {
                placed.add(place(members, parts, boxes, graph, seed, monitor));
            }
        }
        return Packing.pack(placed, boxes, MARGIN);
    }

    private static Part place(int[] members, Parts parts, List<Placed> boxes, Graph graph, long seed, Monitor monitor) {
        int[][] neighbours = parts.neighbours(members);
        double mean = 0;
        for (int member : members) {
            mean += (boxes.get(member).width() + boxes.get(member).height()) / 2;
        }
        double length = 1.1 * mean / members.length + 34;
        double[][] places = members.length <= MOST_BY_DISTANCE
                ? new Stress(neighbours, length, seed).places(monitor)
                : new Forces(neighbours, length, seed).places(monitor);
        double[] widths = new double[members.length];
        double[] heights = new double[members.length];
        for (int i = 0; i < members.length; i++) {
            widths[i] = boxes.get(members[i]).width();
            heights[i] = boxes.get(members[i]).height();
        }
        Turn.wide(places[0], places[1]);
        Apart apart = new Apart(places[0], places[1], widths, heights);
        apart.run(monitor);
        if (members.length <= MOST_CLEARED) {
            new Clear(places[0], places[1], widths, heights, neighbours).run(apart, monitor);
        }
        return new Part(members, places[0], places[1]);
    }

    /** The node at a point, -1 for none. */
    public int nodeAt(double x, double y) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The edge nearest to a point and at most so far from it, -1 for none. */
    public int edgeAt(Graph graph, double x, double y, double farthest) {
        int nearest = -1;
        double least = farthest;
        for (int i = 0; i < graph.edges().size(); i++) {
            double distance = segment(graph, graph.edges().get(i)).distance(x, y);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The line of an edge between the borders of its boxes; one that has an opposite is a little aside. */
    public Segment segment(Graph graph, Edge edge) {
        Placed source = places.get(edge.source());
        Placed target = places.get(edge.target());
        return Segment.between(source, target, graph.directed() ? 5 : 0);
    }

    record Part(int[] members, double[] x, double[] y) {}
}
