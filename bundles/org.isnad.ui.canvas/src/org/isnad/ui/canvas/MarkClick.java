package org.isnad.ui.canvas;

import java.util.List;
import org.eclipse.swt.graphics.Point;

/**
 * A click with the first mouse button, without a drag, on letters that carry marks or on a chip.
 *
 * @param keys keys of the marks at the place, innermost first and each once, or the key of the chip
 * @param offset start of the grapheme cluster clicked or the offset of the chip, in UTF-16 units
 * @param point the place in client coordinates
 * @param doubleClick whether this is the second click of a double click
 * @param stateMask the modifier keys, as in SWT events
 */
public record MarkClick(List<Object> keys, int offset, Point point, boolean doubleClick, int stateMask) {

    public MarkClick {
        keys = List.copyOf(keys);
    }
}
