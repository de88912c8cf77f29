package org.isnad.exchange.jsonl;

import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;

/** Numbers for polarity and intensity. */
public final class Scores {

    private static final int UNSET = -1;

    private Scores() {}

    /** AGAINST 0, NONE 1, NEUTRAL 2, FAVOR 3; -1 where unset. */
    public static int labelId(Polarity polarity) {
        if (polarity == null) {
            return UNSET;
        }
        return switch (polarity) {
            case AGAINST -> 0;
            case NONE -> 1;
            case NEUTRAL -> 2;
            case FAVOR -> 3;
        };
    }

    /** From -3 (against, high) to 3 (for, high); 0 without a side, or without an intensity. */
    public static int score(Polarity polarity, Intensity intensity) {
        int strength = intensity == null ? 0 : intensity.ordinal() + 1;
        if (polarity == Polarity.FAVOR) {
            return strength;
        }
        return polarity == Polarity.AGAINST ? -strength : 0;
    }
}
