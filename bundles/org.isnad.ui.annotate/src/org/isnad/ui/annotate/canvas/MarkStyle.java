package org.isnad.ui.annotate.canvas;

import org.eclipse.swt.graphics.RGB;

/**
 * The closed choice of looks a {@link Mark} can have; colours are adapted to a light or dark background by the
 * canvas.
 */
public sealed interface MarkStyle {

    /** A rounded translucent fill behind the letters; fills that overlap are stacked, the innermost smallest. */
    record Background(RGB colour) implements MarkStyle {}

    /**
     * A line under the letters; overlapping underlines get tracks of their own, the innermost nearest to the
     * letters.
     */
    record Underline(RGB colour, Line line) implements MarkStyle {}

    /** Corner brackets at the logical begin and end of the range; outer brackets are larger than those inside. */
    record Bracket(RGB colour) implements MarkStyle {}

    /** Greyed letters. */
    record Dim() implements MarkStyle {}

    /** The course of an underline. */
    enum Line {
        SOLID,
        DASHED,
        WAVY
    }
}
