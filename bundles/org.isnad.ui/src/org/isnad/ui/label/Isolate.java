package org.isnad.ui.label;

import java.util.Locale;

/** Keeps left-to-right matter in a right-to-left label from mixing with its neighbours; for labels only, never for data. */
public final class Isolate {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /** For matter without a letter: GTK gives it the direction of its surroundings, and +2 would read 2+. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private Isolate() {}

    /** An identifier, a number or a Latin name between U+2068 and U+2069. */
    public static String of(Object matter) {
        String text = String.valueOf(matter);
        boolean undirected = text.codePoints().noneMatch(Character::isLetter);
        return FIRST_STRONG_ISOLATE + (undirected ? LEFT_TO_RIGHT_MARK + text : text) + POP_DIRECTIONAL_ISOLATE;
    }

    /** A sentence in the language of the user, which keeps its own direction whatever words it quotes. */
    public static String sentence(String sentence) {
        boolean arabic = Locale.getDefault().getLanguage().equals("ar");
        return (arabic ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + sentence + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * A label that has a cell of its own: where it is isolated as a whole, marks at its ends do the same. Isolates would be
     * drawn with the font of whatever script has them, whose lines may be twice as tall.
     */
    public static String alone(String label) {
        int last = label.length() - 1;
        if (last < 1 || label.indexOf(POP_DIRECTIONAL_ISOLATE) != last) {
            return label;
        }
        String inner = label.substring(1, last);
        return switch (label.charAt(0)) {
            case FIRST_STRONG_ISOLATE ->
                between(beginsFromRight(inner) ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, inner);
            case LEFT_TO_RIGHT_ISOLATE -> between(LEFT_TO_RIGHT_MARK, inner);
            case RIGHT_TO_LEFT_ISOLATE -> between(RIGHT_TO_LEFT_MARK, inner);
            default -> label;
        };
    }

    private static String between(char mark, String text) {
        return mark + text + mark;
    }

    /** Whether the first letter of a text belongs to a script that runs from right to left. */
    public static boolean beginsFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** A shortened label, isolated as the whole one is. */
    public static String like(String whole, String shortened) {
        if (whole.isEmpty() || whole.indexOf(POP_DIRECTIONAL_ISOLATE) != whole.length() - 1) {
            return shortened;
        }
        char first = whole.charAt(0);
        return first < LEFT_TO_RIGHT_ISOLATE || first > FIRST_STRONG_ISOLATE
                ? shortened
                : first + shortened + POP_DIRECTIONAL_ISOLATE;
    }
}
