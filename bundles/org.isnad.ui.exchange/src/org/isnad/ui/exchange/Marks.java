package org.isnad.ui.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.ui.label.Isolate;

/**
 * Directional marks: in the place of isolates for the cells of tables and lists, since isolates are drawn with the font of whatever script
 * has them, whose lines may be twice as tall, and rows would differ in height; and before lines of the language of the user.
 */
public final class Marks {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String RIGHT_TO_LEFT = "\u200f";

    private Marks() {}

    /**
     * The label with each isolated part between marks of its own direction, and these between marks of the label's. Parts
     * inside parts lose their isolates.
     */
    public static String of(String label) {
        String alone = Isolate.alone(label);
        if (plain(alone).equals(alone)) {
            return alone;
        }
        String around = mark(alone);
        StringBuilder marked = new StringBuilder(around);
        int from = 0;
        while (from < alone.length()) {
            int begin = alone.indexOf(FIRST_STRONG_ISOLATE, from);
            int end = alone.indexOf(POP_DIRECTIONAL_ISOLATE, begin + 1);
            if (begin < 0 || end < 0) {
                break;
            }
            String part = alone.substring(begin + 1, end);
            String own = mark(part);
            marked.append(alone, from, begin).append(around).append(own);
            marked.append(part).append(own).append(around);
            from = end + 1;
        }
        return plain(marked.append(alone.substring(from)).toString());
    }

    /**
     * Lines that each begin at the side of the language of the user, also where the first word is a name of another script. GTK
     * takes the direction of a line from its first letter, and isolates do not count.
     */
    public static String lines(String lines) {
        String mark = Locale.getDefault().getLanguage().equals("ar") ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        return lines.lines().map(line -> mark + line).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    private static String mark(String text) {
        return Isolate.beginsFromRight(text) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
