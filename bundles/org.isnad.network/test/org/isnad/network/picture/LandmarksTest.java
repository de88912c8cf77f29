package org.isnad.network.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.TextWidth;
import org.isnad.network.Graph;
import org.isnad.network.Graph.Edge;
import org.isnad.network.Node;
import org.isnad.network.NodeKind;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.picture.Landmarks.Sight;
import org.junit.jupiter.api.Test;

class LandmarksTest {

    private static final TextWidth WIDTH = (text, size, bold) -> text.length() * size * 0.5;

    /** A star of an issue that all speak of; the higher its number, the more often an actor occurs. */
    private final Graph graph = star(300);

    private final NetworkLayout layout = NetworkLayout.of(graph, WIDTH, 1, new BasicMonitor());
    private final Landmarks landmarks = new Landmarks(graph, layout);

    private static Graph star(int actors) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            nodes.add(new Node(NodeKind.ACTOR, "a" + i, "actor " + i, null, i));
            edges.add(new Edge(i, actors, 1));
        }
        nodes.add(new Node(NodeKind.ISSUE, "c", "issue", null, 1000));
        return new Graph(nodes, actors, edges, false);
    }

    private Drawing seen(double zoom, Emphasis emphasis) {
        Sight sight = new Sight(zoom, 0, 0, layout.width() * zoom, layout.height() * zoom);
        return landmarks.seen(sight, emphasis, WIDTH);
    }

    private static List<String> names(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(mark -> ((Label) mark).text())
                .toList();
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    @Test
    void fromFarTheMostFrequentAreNamedAndNoneLiesOverAnother() {
        Drawing drawing = seen(0.2, Emphasis.NONE);
        List<String> names = names(drawing);
        assertEquals("issue", names.get(0));
        // Each takes its place before those that occur less often.
        List<Integer> frequencies = names.stream()
                .skip(1)
                .map(name -> Integer.valueOf(name.substring("actor ".length())))
                .toList();
        assertEquals(frequencies.stream().sorted(Comparator.reverseOrder()).toList(), frequencies);
        assertTrue(names.size() < graph.nodes().size());
        List<Box> boxes = boxes(drawing);
        for (Box one : boxes) {
            for (Box other : boxes) {
                boolean beside = one.x() >= other.x() + other.width() || other.x() >= one.x() + one.width();
                boolean below = one.y() >= other.y() + other.height() || other.y() >= one.y() + one.height();
                assertTrue(one == other || beside || below, one + " lies over " + other);
            }
        }
    }

    @Test
    void whereBoxesCanBeToldApartNoNameLiesOverTheBoxOfAnother() {
        double zoom = 0.4;
        List<Box> boxes = boxes(seen(zoom, Emphasis.NONE));
        assertFalse(boxes.isEmpty());
        for (Box box : boxes) {
            long met = layout.places().stream()
                    .filter(place -> box.x() < (place.left() + place.width()) * zoom
                            && place.left() * zoom < box.x() + box.width()
                            && box.y() < (place.top() + place.height()) * zoom
                            && place.top() * zoom < box.y() + box.height())
                    .count();
            assertEquals(1, met, "its own");
        }
    }

    @Test
    void whereTheBoxesCanBeReadNothingIsAdded() {
        assertTrue(seen(0.5, Emphasis.NONE).marks().isEmpty());
    }

    @Test
    void whatIsPaleIsNotNamed() {
        List<String> names = names(seen(0.2, Emphasis.edge(graph.edges().get(7))));
        assertTrue(names.contains("actor 7"));
        assertFalse(names.contains("actor 299"));
    }
}
