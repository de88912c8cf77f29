package org.isnad.ui.canvas;

import java.util.Objects;
import org.eclipse.swt.graphics.RGB;

/**
 * The closed choice of looks a {@link Mark} can have; colours are adapted to a light or dark background by the
 * canvas.
 */
public sealed interface MarkStyle {

    /** A rounded tint behind the letters with a line of its colour at its foot; the innermost of several is smallest. */
    record Background(RGB colour) implements MarkStyle {}

    /** A faint tint behind the whole height of the line, below all other marks. */
    record Wash(RGB colour) implements MarkStyle {}

    /**
     * A line under the letters; overlapping underlines get tracks of their own, the innermost nearest to the
     * letters.
     */
    record Underline(RGB colour, Line line) implements MarkStyle {}

    /**
     * Brackets at the logical begin and end of the range, joined by a thin rail between the lines; marks with the same
     * key share a rail, and the rail of an outer one lies further from the letters.
     */
    record Bracket(RGB colour) implements MarkStyle {}

    /** The dotted rail over what lies between two brackets with the same key. */
    record Bridge(RGB colour) implements MarkStyle {}

    /** Greyed letters. */
    record Dim() implements MarkStyle {}

    /** The type of the paragraphs of which at least half is covered. */
    record Paragraph(Role role) implements MarkStyle {}

    /** A look that is only proposed: lighter, dotted. */
    record Suggested(MarkStyle style) implements MarkStyle {

        /** @throws IllegalArgumentException for what cannot be lighter */
        public Suggested {
            Objects.requireNonNull(style);
            if (style instanceof Suggested || style instanceof Dim || style instanceof Paragraph) {
                throw new IllegalArgumentException(style.toString());
            }
        }
    }

    /** The course of an underline. */
    enum Line {
        SOLID,
        DASHED,
        WAVY
    }

    /** How a paragraph is set. */
    enum Role {
        HEADLINE,
        SMALL
    }

    /** The look itself, whether proposed or not. */
    static MarkStyle bare(MarkStyle style) {
        return style instanceof Suggested suggested ? suggested.style() : style;
    }
}
