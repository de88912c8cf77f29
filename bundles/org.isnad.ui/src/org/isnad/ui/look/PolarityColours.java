package org.isnad.ui.look;

import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.Polarity;

/** For and against in colours that the colour-blind tell apart (bluish green and vermilion of Okabe and Ito). */
public final class PolarityColours {

    private PolarityColours() {}

    /** @param polarity null where not set */
    public static RGB line(Polarity polarity, Shade shade) {
        boolean light = shade == Shade.LIGHT;
        if (polarity == null) {
            return light ? new RGB(150, 150, 150) : new RGB(130, 130, 130);
        }
        return switch (polarity) {
            case FAVOR -> light ? new RGB(0, 125, 92) : new RGB(64, 200, 160);
            case AGAINST -> light ? new RGB(200, 80, 0) : new RGB(255, 140, 70);
            case NEUTRAL -> light ? new RGB(90, 90, 90) : new RGB(190, 190, 190);
            case NONE -> light ? new RGB(130, 80, 150) : new RGB(200, 150, 220);
        };
    }
}
