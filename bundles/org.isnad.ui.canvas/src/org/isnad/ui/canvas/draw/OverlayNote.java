package org.isnad.ui.canvas.draw;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.MarkStyle;

/**
 * A note that lies over an article without being part of its layer; nobody can select or change it.
 *
 * @param places in UTF-16 code units of the text
 * @param style how the places look; null for the sign alone
 * @param sign what stands in the margin
 * @param text what the tooltip says, lines parted by line feeds
 */
public record OverlayNote(List<TextRange> places, MarkStyle style, String sign, RGB colour, String text) {

    public OverlayNote {
        places = List.copyOf(places);
    }
}
