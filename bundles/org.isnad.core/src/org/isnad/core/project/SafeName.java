package org.isnad.core.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Names that are safe for files on every system and as identifiers in XML: letters, digits, dash, underscore and dot. */
public final class SafeName {

    private static final int LENGTH = 60;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() {}

    /** The wish with everything else replaced by dashes; {@code otherwise} where nothing is left of it. */
    public static String of(String wish, String otherwise) {
        StringBuilder name = new StringBuilder();
        String normal = Normalizer.normalize(wish == null ? "" : wish, Normalizer.Form.NFC);
        normal.codePoints().limit(LENGTH).forEach(c -> append(name, c));
        String stripped = name.toString().replaceAll("^[-.]+|[-.]+$", "");
        if (stripped.isEmpty()) {
            return otherwise;
        }
        int dot = stripped.indexOf('.');
        String stem = dot < 0 ? stripped : stripped.substring(0, dot);
        return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + stripped : stripped;
    }

    private static void append(StringBuilder name, int codePoint) {
        boolean safe = Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '.';
        if (safe) {
            name.appendCodePoint(codePoint);
        } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK
                && !name.isEmpty()
                && name.charAt(name.length() - 1) != '-') {
            name.append('-');
        }
    }

    /** The name itself, or with the first number from 2 that makes it free. */
    public static String unique(String name, Predicate<String> taken) {
        String unique = name;
        for (int n = 2; taken.test(unique); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }
}
