package org.isnad.ui.canvas;

import java.util.Objects;
import org.eclipse.swt.graphics.RGB;

/**
 * A place on the {@link OverviewRuler}.
 *
 * @param begin first UTF-16 unit of the range
 * @param end end of the range, exclusive
 * @param lane its column on the ruler
 * @param text what the tooltip says; may be empty
 */
public record RulerMark(int begin, int end, RGB colour, Lane lane, String text) {

    public RulerMark {
        Objects.requireNonNull(colour);
        Objects.requireNonNull(lane);
        Objects.requireNonNull(text);
    }

    /** The columns of the ruler, from the text outwards. */
    public enum Lane {
        STATEMENT,
        STANCE,
        SUGGESTION,
        PROBLEM
    }
}
