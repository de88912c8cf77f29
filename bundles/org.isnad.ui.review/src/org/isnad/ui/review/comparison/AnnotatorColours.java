package org.isnad.ui.review.comparison;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/** A colour for each layer in a comparison, which the colour-blind tell apart (after Okabe and Ito). */
final class AnnotatorColours {

    private static final List<RGB> COLOURS = List.of(
            new RGB(0, 114, 178),
            new RGB(213, 94, 0),
            new RGB(0, 145, 105),
            new RGB(170, 80, 140),
            new RGB(150, 115, 0),
            new RGB(86, 130, 200));

    private AnnotatorColours() {}

    /** The colour of the layer that stands at an index. */
    static RGB at(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
