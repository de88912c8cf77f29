package org.isnad.ui.look;

import org.eclipse.swt.graphics.RGB;
import org.isnad.model.corpus.ActorType;

/** One colour for each type of actor, everywhere; the canvas adapts it to a light or dark ground. */
public final class TypeColours {

    private static final RGB UNKNOWN = new RGB(150, 150, 150);

    private TypeColours() {}

    /** @param type null for an actor that the registry does not know */
    public static RGB of(ActorType type) {
        if (type == null) {
            return UNKNOWN;
        }
        return switch (type) {
            case PERSON -> new RGB(66, 133, 244);
            case STATE -> new RGB(234, 148, 30);
            case STATE_INSTITUTION -> new RGB(200, 170, 20);
            case INTERGOV_ORG -> new RGB(0, 160, 140);
            case POLITICAL_GROUP -> new RGB(160, 90, 200);
            case ARMED_NONSTATE -> new RGB(210, 70, 70);
            case MEDIA -> new RGB(90, 160, 60);
            case POPULATION -> new RGB(220, 110, 160);
            case AUTHOR -> new RGB(110, 120, 140);
            case OTHER -> UNKNOWN;
        };
    }
}
