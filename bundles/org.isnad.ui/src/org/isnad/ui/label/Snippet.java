package org.isnad.ui.label;

import org.isnad.text.GraphemeClusters;

/** A stretch of an article as one line of a label. */
public final class Snippet {

    private Snippet() {}

    /**
     * The text with blanks and line breaks as single spaces, without bidirectional controls (which would reach into the rest of
     * the label), cut between characters with "…" where it is longer.
     *
     * @param length the most UTF-16 code units to keep
     */
    public static String of(String text, int length) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), length + 1));
        for (int i = 0; i < text.length() && line.length() <= length; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isControl(c)) {
                line.append(c);
            }
        }
        if (line.length() <= length) {
            return line.toString().stripTrailing();
        }
        return line.substring(0, GraphemeClusters.floor(line, length)).stripTrailing() + "…";
    }

    private static boolean isControl(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || Character.isISOControl(c);
    }
}
