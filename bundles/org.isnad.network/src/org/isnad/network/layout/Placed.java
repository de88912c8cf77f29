package org.isnad.network.layout;

import java.util.List;

/**
 * Where a node stands.
 *
 * @param x of its middle
 * @param y of its middle
 * @param width of the box around its label
 * @param height of that box
 * @param lines its label, broken into lines
 */
public record Placed(double x, double y, double width, double height, List<String> lines) {

    public Placed {
        lines = List.copyOf(lines);
    }

    public double left() {
        return x - width / 2;
    }

    public double top() {
        return y - height / 2;
    }

    public boolean contains(double px, double py) {
        return Math.abs(px - x) <= width / 2 && Math.abs(py - y) <= height / 2;
    }

    Placed moved(double dx, double dy) {
        return new Placed(x + dx, y + dy, width, height, lines);
    }
}
