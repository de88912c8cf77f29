package org.isnad.exchange.brat;

import java.util.Optional;
import org.isnad.text.XmlCharacters;

/** Keeps values on one line, and ids in one word. */
final class Escapes {

    private Escapes() {}

    /** A note of ours: line breaks and tabs as backslash, u and four hexadecimal digits; a backslash twice. */
    static String line(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                line.append("\\\\");
            } else if (c == '\n') {
                line.append("\\n");
            } else if (Pieces.isLineBreak(c) || c == '\t') {
                line.append("\\u").append(hex(c, 4));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** The value of {@link #line}; what is no escape stays. */
    static String unline(String line) {
        StringBuilder value = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            if (line.startsWith("\\\\", i)) {
                value.append('\\');
                i += 2;
            } else if (line.startsWith("\\n", i)) {
                value.append('\n');
                i += 2;
            } else if (line.startsWith("\\u", i) && code(line, i + 2, 4).isPresent()) {
                value.append((char) code(line, i + 2, 4).get().intValue());
                i += 6;
            } else {
                value.append(line.charAt(i++));
            }
        }
        return value.toString();
    }

    /** An id without blanks and control characters: those and the percent sign as percent sign and four digits. */
    static String word(String id) {
        StringBuilder word = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '%' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                word.append('%').append(hex(c, 4));
            } else {
                word.append(c);
            }
        }
        return word.toString();
    }

    /** The id of {@link #word}; what is no escape stays. */
    static String unword(String word) {
        StringBuilder id = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            Optional<Integer> code = word.charAt(i) == '%' ? code(word, i + 1, 4) : Optional.empty();
            if (code.isPresent()) {
                id.append((char) code.get().intValue());
                i += 4;
            } else {
                id.append(word.charAt(i));
            }
        }
        return id.toString();
    }

    private static String hex(char c, int digits) {
        String hex = Integer.toHexString(c);
        return "0".repeat(digits - hex.length()) + hex;
    }

    private static Optional<Integer> code(String text, int begin, int digits) {
        if (begin + digits > text.length()) {
            return Optional.empty();
        }
        String hex = text.substring(begin, begin + digits);
        if (!hex.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return Optional.empty();
        }
        int code = Integer.parseInt(hex, 16);
        return XmlCharacters.firstForbidden(Character.toString(code)) < 0 ? Optional.of(code) : Optional.empty();
    }
}
