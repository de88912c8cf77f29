package org.isnad.network.layout;

/** A straight line from the border of one box to that of another. */
public record Segment(double x1, double y1, double x2, double y2) {

    /** @param aside how far to the left of its direction it lies, so that there and back are two lines */
    static Segment between(Placed source, Placed target, double aside) {
        double dx = target.x() - source.x();
        double dy = target.y() - source.y();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double shiftX = -dy / length * aside;
        double shiftY = dx / length * aside;
        double begin = exit(source, dx, dy);
        double end = exit(target, dx, dy);
        if (begin + end >= 1) {
            begin = 0;
            end = 0;
        }
        return new Segment(
                source.x() + dx * begin + shiftX,
                source.y() + dy * begin + shiftY,
                target.x() - dx * end + shiftX,
                target.y() - dy * end + shiftY);
    }

    /** The share of the way that lies within the box. */
    private static double exit(Placed box, double dx, double dy) {
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        return Math.min(1, Math.min(across, down));
    }

    double distance(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square));
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }
}
