package org.isnad.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.drawing.TextWidth;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Node;
import org.isnad.network.NodeKind;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {

    private static final TextWidth WIDTH = (text, size, bold) -> text.length() * size * 0.5;

    private static Graph graph(int nodes, int edges, long seed) {
        Random random = new Random(seed);
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            String label = "وزارة الخارجية ".repeat(1 + i % 4) + i;
            all.add(new Node(NodeKind.ACTOR, "a" + i, label, null, 1));
        }
        List<Edge> ties = new ArrayList<>();
        for (int i = 0; i < edges; i++) {
            ties.add(new Edge(random.nextInt(nodes), random.nextInt(nodes), 1));
        }
        return new Graph(all, nodes, ties, false);
    }

    private static NetworkLayout layout(Graph graph) {
        return NetworkLayout.of(graph, WIDTH, 7, new BasicMonitor());
    }

    private static void assertApart(NetworkLayout layout) {
        List<Placed> places = layout.places();
        for (int i = 0; i < places.size(); i++) {
            Placed one = places.get(i);
            assertTrue(one.left() >= 0 && one.top() >= 0, one.toString());
            assertTrue(one.x() + one.width() / 2 <= layout.width(), one.toString());
            assertTrue(one.y() + one.height() / 2 <= layout.height(), one.toString());
            for (int j = 0; j < i; j++) {
                Placed other = places.get(j);
                boolean beside = Math.abs(one.x() - other.x()) >= (one.width() + other.width()) / 2;
                boolean below = Math.abs(one.y() - other.y()) >= (one.height() + other.height()) / 2;
                assertTrue(beside || below, one + " lies over " + other);
            }
        }
    }

    @Test
    void noLabelLiesOverAnother() {
        for (int size : new int[] {1, 2, 5, 20, 60, 150}) {
            for (int density = 0; density <= 3; density++) {
                assertApart(layout(graph(size, size * density, size + density)));
            }
        }
    }

    @Test
    void noLabelOfALargeNetworkLiesOverAnother() {
        assertApart(layout(graph(900, 1800, 3)));
    }

    /** A few issues that hundreds of actors speak of, as two-mode networks have them; many actors speak of one only. */
    private static Graph discourse(int actors, int issues) {
        Random random = new Random(11);
        List<Edge> ties = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
            int ofThem = 1 + (int) (4 * Math.pow(random.nextDouble(), 3));
            for (int i = 0; i < ofThem; i++) {
                ties.add(new Edge(actor, actors + (int) (issues * Math.pow(random.nextDouble(), 2)), 1));
            }
        }
        return new Graph(graph(actors + issues, 0, 1).nodes(), actors, ties, false);
    }

    @Test
    void aLargeNetworkLeavesNoDeserts() {
        for (Graph graph : List.of(discourse(900, 40), graph(900, 1800, 3), graph(900, 100, 3))) {
            NetworkLayout layout = layout(graph);
            double boxes = layout.places().stream()
                    .mapToDouble(place -> place.width() * place.height())
                    .sum();
            double ground = layout.width() * layout.height();
            assertTrue(boxes > 0.15 * ground, boxes / ground + " of " + layout.width() + " by " + layout.height());
        }
    }

    @Test
    void aCancelledLayoutOfALargeNetworkEndsInItsFirstRound() {
        int[] asked = new int[1];
        BasicMonitor cancelled = new BasicMonitor() {
            @Override
            public boolean isCanceled() {
                asked[0]++;
                return true;
            }
        };
        assertEquals(
                900,
                NetworkLayout.of(graph(900, 1800, 3), WIDTH, 7, cancelled)
                        .places()
                        .size());
        assertTrue(asked[0] < 900, "asked " + asked[0]);
    }

    @Test
    void theSameGraphHasTheSamePlaces() {
        assertEquals(layout(graph(40, 80, 5)), layout(graph(40, 80, 5)));
        assertEquals(layout(graph(600, 900, 5)), layout(graph(600, 900, 5)));
    }

    @Test
    void whatIsTiedIsNearerThanWhatIsNot() {
        List<Edge> path = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            path.add(new Edge(i, i + 1, 1));
        }
        NetworkLayout layout = layout(new Graph(graph(8, 0, 1).nodes(), 8, path, false));
        Placed first = layout.places().get(0);
        double near = Math.hypot(
                first.x() - layout.places().get(1).x(),
                first.y() - layout.places().get(1).y());
        double far = Math.hypot(
                first.x() - layout.places().get(7).x(),
                first.y() - layout.places().get(7).y());
        assertTrue(far > 3 * near, near + " " + far);
        assertTrue(layout.width() > layout.height());
    }

    @Test
    void aClickFindsNodesAndEdges() {
        Graph graph = new Graph(graph(2, 0, 1).nodes(), 2, List.of(new Edge(0, 1, 1)), false);
        NetworkLayout layout = layout(graph);
        Placed first = layout.places().get(0);
        assertEquals(0, layout.nodeAt(first.x(), first.y()));
        Segment line = layout.segment(graph, graph.edges().get(0));
        double x = (line.x1() + line.x2()) / 2;
        double y = (line.y1() + line.y2()) / 2;
        assertEquals(-1, layout.nodeAt(x, y));
        assertEquals(0, layout.edgeAt(graph, x, y, 5));
        assertEquals(-1, layout.edgeAt(graph, -100, -100, 5));
    }
}
