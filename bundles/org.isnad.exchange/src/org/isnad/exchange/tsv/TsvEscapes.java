package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.List;

/** How WebAnno TSV writes what its own signs would hide. */
final class TsvEscapes {

    private static final String LETTERS = "tnrfb";
    private static final String CONTROLS = "\t\n\r\f\b";

    private TsvEscapes() {}

    /** The text of a sentence. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int control = CONTROLS.indexOf(c);
            if (control >= 0) {
                escaped.append('\\').append(LETTERS.charAt(control));
            } else if (c == '\\' || c < 8 || c > 13 && c < 32) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The value of a feature. A carriage return is escaped too, which WebAnno leaves as it is. */
    static String value(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean arrow = c == '-' && i + 1 < value.length() && value.charAt(i + 1) == '>';
            switch (c) {
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\\', '[', ']', '|', '_', ';', '*' -> escaped.append('\\').append(c);
                default -> escaped.append(arrow ? "\\-" : c);
            }
        }
        return escaped.toString();
    }

    /** A text or a value as it was before it was escaped. */
    static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                int letter = LETTERS.indexOf(next);
                plain.append(letter >= 0 ? CONTROLS.charAt(letter) : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The parts between separators that are not escaped. */
    static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == separator) {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    /** The last place of a sign that is not escaped, or -1. */
    static int last(String cell, String sign) {
        int last = -1;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.startsWith(sign, i)) {
                last = i;
            }
        }
        return last;
    }
}
