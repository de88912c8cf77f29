package org.isnad.network.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Mark.Anchor;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.Mark.Line;
import org.isnad.core.drawing.Palette;
import org.isnad.core.drawing.Raster;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.ActorType;
import org.isnad.network.Graph;
import org.isnad.network.Network;
import org.isnad.network.NetworkMessages;
import org.isnad.network.Node;
import org.isnad.network.NodeKind;

/** What colours and lines of a network stand for: only those that occur, at the side where the reader begins. */
public final class Legend {

    private static final double ROW = 20;
    private static final double SIZE = 12;
    private static final double WIDEST = 760;
    private static final double SAMPLE = 26;

    private record Entry(String text, Mark sample) {}

    private Legend() {}

    public static Drawing of(Network network, Graph graph, boolean mirrored) {
        List<Entry> entries = new ArrayList<>();
        ties(network, entries);
        nodes(graph, entries);
        String title = NetworkPicture.title(network);
        Drawing.Builder drawing = new Drawing.Builder();
        double width = Math.min(WIDEST, 32 + Math.max(Raster.width(title, SIZE, true), length(entries)));
        double y = 14;
        drawing.add(new Label(
                title, mirrored ? width - 16 : 16, y, mirrored ? Anchor.RIGHT : Anchor.LEFT, SIZE, true, Palette.INK));
        y += ROW;
        double x = 16;
        for (Entry entry : entries) {
            double wide = wide(entry);
            if (x > 16 && x + wide > width - 8) {
                x = 16;
                y += ROW;
            }
            draw(drawing, entry, mirrored ? width - x - wide : x, y, wide, mirrored);
            x += wide + 16;
        }
        return drawing.build(title, width, y + 16);
    }

    private static double wide(Entry entry) {
        return SAMPLE + 6 + Raster.width(entry.text, SIZE, false);
    }

    private static double length(List<Entry> entries) {
        return entries.stream().mapToDouble(entry -> wide(entry) + 16).sum();
    }

    private static void draw(Drawing.Builder drawing, Entry entry, double x, double y, double wide, boolean mirrored) {
        drawing.add(entry.sample.moved(mirrored ? x + wide - SAMPLE : x, y - 4));
        drawing.add(new Label(
                entry.text,
                mirrored ? x + wide - SAMPLE - 6 : x + SAMPLE + 6,
                y,
                mirrored ? Anchor.RIGHT : Anchor.LEFT,
                SIZE,
                false,
                Palette.INK));
    }

    private static void ties(Network network, List<Entry> entries) {
        Ties ties = new Ties(network);
        Set<Polarity> shown = EnumSet.noneOf(Polarity.class);
        network.ties().forEach(tie -> {
            Polarity side = ties.side(tie.weight());
            if (side != Polarity.NEUTRAL && shown.add(side)) {
                String key = "legend." + network.options().type().id() + '.' + side.getName();
                Line sample = new Line(0, 0, SAMPLE, 0, 3, ties.isDashed(tie.weight()), ties.colour(tie.weight()));
                entries.add(new Entry(NetworkMessages.text(key), sample));
            }
        });
    }

    private static void nodes(Graph graph, List<Entry> entries) {
        Set<ActorType> types = EnumSet.noneOf(ActorType.class);
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        for (Node node : graph.nodes()) {
            if (node.kind() == NodeKind.ACTOR && node.type() != null) {
                types.add(node.type());
            } else if (node.kind() != NodeKind.ACTOR) {
                kinds.add(node.kind());
            }
        }
        types.forEach(type ->
                entries.add(new Entry(NetworkMessages.text("type." + type.getName()), sample(Palette.type(type), 7))));
        kinds.forEach(
                kind -> entries.add(new Entry(NetworkMessages.text("nodeKind." + kind.id()), sample(0x4a4a4a, 2))));
    }

    private static Box sample(int colour, double radius) {
        return new Box(1, -7, SAMPLE - 2, 14, radius, Palette.tint(colour, 0.84), colour, 1.4);
    }
}
