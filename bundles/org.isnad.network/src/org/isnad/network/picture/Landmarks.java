package org.isnad.network.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Mark.Anchor;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.Palette;
import org.isnad.core.drawing.TextWidth;
import org.isnad.network.Graph;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.layout.Placed;

/**
 * The names of the most frequent nodes at a size that can be read, for where a network is seen from so far that the names in its
 * boxes cannot: none over another, nor over the box of another node while boxes can be told apart.
 */
public final class Landmarks {

    /** From here on the names in the boxes can be read. */
    private static final double READABLE = 0.5;

    /** From here on boxes can be told apart; below it they are specks that a name may lie upon. */
    private static final double DISCERNIBLE = 0.25;

    private static final double SIZE = 11;
    private static final double HEIGHT = 16;
    private static final int MOST = 60;
    private static final int LONGEST = 28;

    private final Graph graph;
    private final NetworkLayout layout;

    public Landmarks(Graph graph, NetworkLayout layout) {
        this.graph = graph;
        this.layout = layout;
    }

    /** What is seen of a drawing: its upper left corner is at (left, top) of a ground of this size. */
    public record Sight(double zoom, double left, double top, double width, double height) {}

    /** To be drawn on the ground, at 100 %; without marks where nothing is to be added. */
    public Drawing seen(Sight sight, Emphasis emphasis, TextWidth width) {
        Drawing.Builder drawing = new Drawing.Builder();
        if (sight.zoom() < READABLE) {
            List<Box> taken = new ArrayList<>();
            for (int node : byFrequency(emphasis)) {
                Box box = box(node, sight, width);
                if (taken.size() < MOST && isSeen(box, sight) && isFree(box, node, taken, sight)) {
                    taken.add(box);
                    drawing.add(box);
                    drawing.add(label(node, box));
                }
            }
        }
        return drawing.build("", sight.width(), sight.height());
    }

    private int[] byFrequency(Emphasis emphasis) {
        return IntStream.range(0, graph.nodes().size())
                .filter(node -> !emphasis.fades(node))
                .boxed()
                .sorted(Comparator.comparing(node -> -graph.nodes().get(node).frequency()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Around the name, and not smaller than the box of the node, which it takes the place of. */
    private Box box(int node, Sight sight, TextWidth width) {
        Placed place = layout.places().get(node);
        double wide = Math.max(width.of(name(node), SIZE, false) + 12, place.width() * sight.zoom());
        double high = Math.max(HEIGHT, place.height() * sight.zoom());
        double x = sight.left() + place.x() * sight.zoom() - wide / 2;
        double y = sight.top() + place.y() * sight.zoom() - high / 2;
        int colour = NetworkPicture.colour(graph.nodes().get(node));
        double corner = NetworkPicture.corner(graph.nodes().get(node), high);
        return new Box(x, y, wide, high, corner, Palette.tint(colour, 0.84), colour, 1);
    }

    private boolean isFree(Box box, int node, List<Box> taken, Sight sight) {
        return taken.stream().noneMatch(other -> meet(box, other))
                && (sight.zoom() < DISCERNIBLE || coversNoOther(box, node, sight));
    }

    private boolean coversNoOther(Box box, int node, Sight sight) {
        double left = (box.x() - sight.left()) / sight.zoom();
        double top = (box.y() - sight.top()) / sight.zoom();
        double right = left + box.width() / sight.zoom();
        double bottom = top + box.height() / sight.zoom();
        for (int other = 0; other < layout.places().size(); other++) {
            Placed place = layout.places().get(other);
            if (other != node
                    && place.left() < right
                    && left < place.left() + place.width()
                    && place.top() < bottom
                    && top < place.top() + place.height()) {
                return false;
            }
        }
        return true;
    }

    private Mark label(int node, Box box) {
        double baseline = box.y() + box.height() / 2 + 3.5;
        return new Label(name(node), box.x() + box.width() / 2, baseline, Anchor.MIDDLE, SIZE, false, Palette.INK);
    }

    private String name(int node) {
        List<String> lines = layout.places().get(node).lines();
        String whole = String.join(" ", lines);
        return whole.length() <= LONGEST ? whole : lines.get(0) + " …";
    }

    private static boolean isSeen(Box box, Sight sight) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= sight.width()
                && box.y() + box.height() <= sight.height();
    }

    private static boolean meet(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
