package org.isnad.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Raster;
import org.isnad.core.drawing.TextWidth;
import org.isnad.network.Behind;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkType;
import org.isnad.network.Node;
import org.isnad.network.Stance;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.layout.Placed;
import org.isnad.network.picture.Emphasis;
import org.isnad.network.picture.Landmarks;
import org.isnad.network.picture.Landmarks.Sight;
import org.isnad.network.picture.NetworkPicture;
import org.isnad.ui.label.Isolate;

/**
 * A computed network, one for each window, with the layout of the one shown.
 *
 * @param graph null where there is no network
 * @param layout null for an event list, which has no picture
 */
record ShownNetwork(List<Network> networks, int index, Graph graph, NetworkLayout layout, Names names) {

    /** The layout of the same network is the same. */
    private static final long SEED = 1;

    private static final double NEAR = 6;

    static ShownNetwork of(List<Network> networks, int index, Names names, TextWidth width, Monitor monitor) {
        if (networks.isEmpty()) {
            return new ShownNetwork(networks, 0, null, null, names);
        }
        Graph graph = Graph.of(networks.get(index));
        boolean list = networks.get(index).options().type() == NetworkType.EVENT_LIST;
        NetworkLayout layout = list ? null : NetworkLayout.of(graph, width, SEED, monitor);
        return new ShownNetwork(networks, index, graph, layout, names);
    }

    /** The window to begin with: that in the middle, or the nearest to it in which a stance counts. */
    static int first(List<Network> networks) {
        int middle = networks.size() / 2;
        for (int away = 0; away <= middle; away++) {
            for (int index : new int[] {middle - away, middle + away}) {
                if (index < networks.size() && !networks.get(index).events().isEmpty()) {
                    return index;
                }
            }
        }
        return middle;
    }

    Network network() {
        return networks.get(index);
    }

    boolean isEmpty() {
        return networks.isEmpty()
                || network().events().isEmpty() && graph.nodes().isEmpty();
    }

    Drawing picture(Emphasis emphasis) {
        return NetworkPicture.of(network(), graph, layout, emphasis);
    }

    Drawing landmarks(Sight sight, Emphasis emphasis) {
        return new Landmarks(graph, layout).seen(sight, emphasis, Raster::width);
    }

    /** How much there is, and which window of time it is. */
    String summary() {
        String numbers = NLS.bind(Messages.State_summary, new Object[] {
            Isolate.of(graph.nodes().size()),
            Isolate.of(network().ties().size()),
            Isolate.of(network().events().size())
        });
        if (networks.size() == 1) {
            return numbers;
        }
        return numbers + "  ·  "
                + NLS.bind(Messages.Option_windowStep, new Object[] {
                    Isolate.of(index + 1),
                    Isolate.of(networks.size()),
                    Isolate.of(network().from()),
                    Isolate.of(network().to())
                });
    }

    /** Where the keyboard goes: the nodes in their order. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; layout != null && i < graph.nodes().size(); i++) {
            Placed place = layout.places().get(i);
            spots.add(new Spot(
                    place.x(),
                    place.y(),
                    place.width(),
                    place.height(),
                    frequency(graph.nodes().get(i))));
        }
        return spots;
    }

    Chosen all() {
        List<Stance> events = network().events();
        return new Chosen(Emphasis.NONE, NLS.bind(Messages.List_all, Isolate.of(events.size())), events);
    }

    /** The node or the edge at a place of the drawing, else all. */
    Chosen at(double x, double y) {
        int node = layout.nodeAt(x, y);
        int edge = node >= 0 ? -1 : layout.edgeAt(graph, x, y, NEAR);
        return node >= 0 ? node(node) : edge >= 0 ? edge(graph.edges().get(edge)) : all();
    }

    private Chosen node(int index) {
        Node node = graph.nodes().get(index);
        List<Stance> behind = Behind.node(network(), node, names);
        String title = NLS.bind(Messages.List_node, Isolate.of(node.label()), Isolate.of(behind.size()));
        return new Chosen(Emphasis.node(graph, index), title, behind);
    }

    Chosen edge(Edge edge) {
        Node source = graph.nodes().get(edge.source());
        Node target = graph.nodes().get(edge.target());
        List<Stance> behind = Behind.tie(network(), source, target, names);
        String title = NLS.bind(Messages.List_tie, new Object[] {
            Isolate.of(source.label()),
            Isolate.of(target.label()),
            Isolate.of(weight(edge.weight())),
            Isolate.of(behind.size())
        });
        return new Chosen(Emphasis.edge(edge), title, behind);
    }

    /** The edges of a node, those of the most weight first. */
    List<Edge> edges(int node) {
        return graph.edges().stream()
                .filter(edge -> edge.source() == node || edge.target() == node)
                .sorted((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())))
                .toList();
    }

    /** Who is there and how much; null where nothing is. */
    String tip(double x, double y) {
        if (layout == null) {
            return null;
        }
        int node = layout.nodeAt(x, y);
        if (node >= 0) {
            return Isolate.sentence(frequency(graph.nodes().get(node)));
        }
        int index = layout.edgeAt(graph, x, y, NEAR);
        if (index < 0) {
            return null;
        }
        Edge edge = graph.edges().get(index);
        return Isolate.sentence(NLS.bind(Messages.Tip_tie, new Object[] {
            Isolate.of(graph.nodes().get(edge.source()).label()),
            Isolate.of(graph.nodes().get(edge.target()).label()),
            Isolate.of(weight(edge.weight()))
        }));
    }

    private static String frequency(Node node) {
        return NLS.bind(Messages.List_node, Isolate.of(node.label()), Isolate.of(node.frequency()));
    }

    private static String weight(double weight) {
        String text = weight == Math.rint(weight)
                ? String.valueOf((long) weight)
                : String.format(Locale.ROOT, "%.3f", weight);
        return text.replace('-', '−');
    }
}
