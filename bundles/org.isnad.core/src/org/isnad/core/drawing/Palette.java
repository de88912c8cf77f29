package org.isnad.core.drawing;

import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.ActorType;

/** The colours that mean something, 0xRRGGBB, the same on the screen and in files. */
public final class Palette {

    public static final int INK = 0x202020;
    public static final int FAINT = 0x707070;
    public static final int RULE = 0xd8d8d8;
    public static final int PAPER = 0xffffff;
    private static final int UNKNOWN = 0x969696;

    private Palette() {}

    /**
     * For and against in colours that the colour-blind tell apart (bluish green and vermilion of Okabe and Ito).
     *
     * @param polarity null where not set
     * @param dark whether the ground is dark
     */
    public static int polarity(Polarity polarity, boolean dark) {
        if (polarity == null) {
            return dark ? 0x828282 : 0x969696;
        }
        return switch (polarity) {
            case FAVOR -> dark ? 0x40c8a0 : 0x007d5c;
            case AGAINST -> dark ? 0xff8c46 : 0xc85000;
            case NEUTRAL -> dark ? 0xbebebe : 0x5a5a5a;
            case NONE -> dark ? 0xc896dc : 0x825096;
        };
    }

    /** @param type null for an actor that the registry does not know */
    public static int type(ActorType type) {
        if (type == null) {
            return UNKNOWN;
        }
        return switch (type) {
            case PERSON -> 0x4285f4;
            case STATE -> 0xea941e;
            case STATE_INSTITUTION -> 0xc8aa14;
            case INTERGOV_ORG -> 0x00a08c;
            case POLITICAL_GROUP -> 0xa05ac8;
            case ARMED_NONSTATE -> 0xd24646;
            case MEDIA -> 0x5aa03c;
            case POPULATION -> 0xdc6ea0;
            case AUTHOR -> 0x6e788c;
            case OTHER -> UNKNOWN;
        };
    }

    /** A colour mixed with white: 0 leaves it, 1 is white. */
    public static int tint(int colour, double white) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            mixed |= (int) Math.round(part + (255 - part) * white) << shift;
        }
        return mixed;
    }
}
