package org.isnad.ui.look;

import org.eclipse.swt.graphics.RGB;
import org.isnad.core.drawing.Palette;
import org.isnad.model.annotation.Polarity;

/** For and against in the colours of {@link Palette}, for the ground at hand. */
public final class PolarityColours {

    private PolarityColours() {}

    /** @param polarity null where not set */
    public static RGB line(Polarity polarity, Shade shade) {
        int colour = Palette.polarity(polarity, shade == Shade.DARK);
        return new RGB(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
    }
}
