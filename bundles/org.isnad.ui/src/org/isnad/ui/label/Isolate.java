package org.isnad.ui.label;

/** Keeps left-to-right matter in a right-to-left label from mixing with its neighbours; for labels only, never for data. */
public final class Isolate {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolate() {}

    /** An identifier, a number or a Latin name between U+2068 and U+2069. */
    public static String of(Object matter) {
        return FIRST_STRONG_ISOLATE + String.valueOf(matter) + POP_DIRECTIONAL_ISOLATE;
    }

    /** Whether a whole label is between the two. */
    public static boolean isAround(String label) {
        return label.indexOf(FIRST_STRONG_ISOLATE) == 0
                && label.indexOf(POP_DIRECTIONAL_ISOLATE) == label.length() - 1;
    }
}
