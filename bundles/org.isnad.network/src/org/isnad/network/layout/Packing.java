package org.isnad.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.network.layout.NetworkLayout.Part;

/** Puts the parts of a graph in rows, the largest first. */
final class Packing {

    private static final double GAP = 26;
    private static final double ASPECT = 1.5;

    private Packing() {}

    private record Bounds(double left, double top, double width, double height) {}

    static NetworkLayout pack(List<Part> parts, List<Placed> boxes, double margin) {
        List<Bounds> bounds = parts.stream().map(part -> bounds(part, boxes)).toList();
        double area = bounds.stream()
                .mapToDouble(bound -> (bound.width + GAP) * (bound.height + GAP))
                .sum();
        double widest = bounds.stream().mapToDouble(Bounds::width).max().orElse(0);
        double row = Math.max(widest, Math.sqrt(area * ASPECT));
        Placed[] places = new Placed[boxes.size()];
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double farthest = 0;
        for (int i = 0; i < parts.size(); i++) {
            Bounds bound = bounds.get(i);
            if (x > 0 && x + bound.width > row) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            put(parts.get(i), boxes, places, margin + x - bound.left, margin + y - bound.top);
            x += bound.width + GAP;
            farthest = Math.max(farthest, x - GAP);
            rowHeight = Math.max(rowHeight, bound.height);
        }
        return new NetworkLayout(
                new ArrayList<>(Arrays.asList(places)), farthest + 2 * margin, y + rowHeight + 2 * margin);
    }

    private static void put(Part part, List<Placed> boxes, Placed[] places, double dx, double dy) {
        for (int i = 0; i < part.members().length; i++) {
            int node = part.members()[i];
            places[node] = boxes.get(node).moved(part.x()[i] + dx, part.y()[i] + dy);
        }
    }

    private static Bounds bounds(Part part, List<Placed> boxes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < part.members().length; i++) {
            Placed box = boxes.get(part.members()[i]);
            left = Math.min(left, part.x()[i] - box.width() / 2);
            right = Math.max(right, part.x()[i] + box.width() / 2);
            top = Math.min(top, part.y()[i] - box.height() / 2);
            bottom = Math.max(bottom, part.y()[i] + box.height() / 2);
        }
        return new Bounds(left, top, right - left, bottom - top);
    }
}
