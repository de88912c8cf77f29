package org.isnad.core.drawing;

import java.util.Arrays;

/** One thing in a drawing. Colours are 0xRRGGBB. */
public sealed interface Mark {

    /** Stands for no colour: not filled, no border. */
    int NO_COLOUR = -1;

    /** Where the place of a label is: at its left end, middle or right end, whatever its script. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** The same thing elsewhere. */
    Mark moved(double dx, double dy);

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double width, boolean dashed, int colour) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, dashed, colour);
        }
    }

    /**
     * A rectangle.
     *
     * @param radius of its corners
     * @param border colour of a line of {@code borderWidth}, or {@link #NO_COLOUR}
     */
    record Box(double x, double y, double width, double height, double radius, int fill, int border, double borderWidth)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height, radius, fill, border, borderWidth);
        }
    }

    /** A filled polygon; x and y of its corners in turn. */
    record Polygon(double[] points, int fill) implements Mark {

        public Polygon {
            points = points.clone();
        }

        @Override
        public double[] points() {
            return points.clone();
        }

        @Override
        public Mark moved(double dx, double dy) {
            double[] moved = points();
            for (int i = 0; i < moved.length; i++) {
                moved[i] += i % 2 == 0 ? dx : dy;
            }
            return new Polygon(moved, fill);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Polygon polygon && fill == polygon.fill && Arrays.equals(points, polygon.points);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(points) + fill;
        }

        @Override
        public String toString() {
            return "Polygon" + Arrays.toString(points);
        }
    }

    /**
     * A line of text in one direction, that of its first letter.
     *
     * @param y its baseline
     * @param size of the font in pixels
     */
    record Label(String text, double x, double y, Anchor anchor, double size, boolean bold, int colour)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Label(text, x + dx, y + dy, anchor, size, bold, colour);
        }

        /** Whether its first letter is of a script that runs from right to left. */
        public boolean rightToLeft() {
            return text.codePoints()
                    .map(Character::getDirectionality)
                    .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .limit(1)
                    .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        }
    }
}
