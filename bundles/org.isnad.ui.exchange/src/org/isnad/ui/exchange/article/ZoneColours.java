package org.isnad.ui.exchange.article;

import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.ui.look.Shade;

/** The ground behind a zone's text: pale on a light desktop, deep on a dark one, so that the text keeps its contrast. */
final class ZoneColours {

    private ZoneColours() {}

    /** Null for the body, which has the ground of the list itself. */
    static RGB ground(ZoneKind kind, Shade shade) {
        float hue = hue(kind);
        if (hue < 0) {
            return null;
        }
        float saturation = kind == ZoneKind.BOILERPLATE ? 0 : 0.18f;
        return shade == Shade.DARK
                ? new RGB(hue, saturation * 3, 0.28f)
                : new RGB(hue, saturation, kind == ZoneKind.BOILERPLATE ? 0.88f : 1);
    }

    private static float hue(ZoneKind kind) {
        return switch (kind) {
            case HEADLINE -> 210;
            case HEADLINE_DUPLICATE -> 235;
            case BYLINE -> 280;
            case DATELINE -> 320;
            case CAPTION -> 40;
            case SOURCE_LINE -> 20;
            case LEAD -> 140;
            case BOILERPLATE -> 0;
            case BODY -> -1;
        };
    }
}
