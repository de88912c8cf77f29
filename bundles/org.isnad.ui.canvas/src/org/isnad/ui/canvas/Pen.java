package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.RGB;

/**
 * How a line is drawn.
 *
 * @param alpha from 0, not seen, to 255
 * @param width in pixels
 */
public record Pen(RGB colour, int alpha, float width, Dash dash) {

    /** An opaque solid line. */
    public static Pen solid(RGB colour, float width) {
        return new Pen(colour, 255, width, Dash.SOLID);
    }

    /** The course of a line. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        /** Lengths of strokes and gaps in pixels for a width; empty for a solid line. */
        public float[] lengths(float width) {
            return switch (this) {
                case SOLID -> new float[0];
                case DASHED -> new float[] {3 * width, 2 * width};
                case DOTTED -> new float[] {width, 1.5f * width};
            };
        }
    }
}
