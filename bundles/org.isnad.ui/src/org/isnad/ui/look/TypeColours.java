package org.isnad.ui.look;

import org.eclipse.swt.graphics.RGB;
import org.isnad.core.drawing.Palette;
import org.isnad.model.corpus.ActorType;

/** One colour for each type of actor, everywhere; the canvas adapts it to a light or dark ground. */
public final class TypeColours {

    private TypeColours() {}

    /** @param type null for an actor that the registry does not know */
    public static RGB of(ActorType type) {
        int colour = Palette.type(type);
        return new RGB(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
    }
}
