package org.isnad.ui.network;

import java.util.List;

/**
 * A place of a drawing that the keyboard reaches.
 *
 * @param x of its middle
 * @param y of its middle
 * @param name what stands there, for those who cannot see it
 */
record Spot(double x, double y, double width, double height, String name) {

    /** How much nearer something straight ahead seems than something aside. */
    private static final double ASIDE = 2;

    /**
     * The nearest spot in a direction; the same one where there is none further on. From none, the first spot.
     *
     * @param from index of a spot, or -1
     * @param dx 1 to the right, -1 to the left, else 0
     * @param dy 1 down, -1 up, else 0
     */
    static int next(List<Spot> spots, int from, int dx, int dy) {
        if (from < 0 || from >= spots.size()) {
            return spots.isEmpty() ? -1 : 0;
        }
        Spot here = spots.get(from);
        int nearest = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < spots.size(); i++) {
            double ahead = (spots.get(i).x - here.x) * dx + (spots.get(i).y - here.y) * dy;
            double aside = Math.abs((spots.get(i).x - here.x) * dy) + Math.abs((spots.get(i).y - here.y) * dx);
            double far = ahead + ASIDE * aside;
            if (i != from && ahead > 1e-6 && far < least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }
}
