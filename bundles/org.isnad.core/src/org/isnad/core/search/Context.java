package org.isnad.core.search;

import org.isnad.text.Characters;
import org.isnad.text.GraphemeClusters;
import org.isnad.text.TextRange;

/** Cuts what stands around a hit: one line, single-spaced, whole characters, without bidi controls. */
final class Context {

    private static final int AROUND = 120;
    private static final int LONGEST_HIT = 400;

    private Context() {}

    static String before(String text, int offset) {
        int begin = Math.max(0, offset - AROUND);
        return line(text, begin == 0 ? 0 : wordAfter(text, begin, offset), offset);
    }

    static String after(String text, int offset) {
        int end = Math.min(text.length(), offset + AROUND);
        return line(text, offset, end == text.length() ? end : wordBefore(text, end, offset));
    }

    static String hit(String text, TextRange range) {
        int end = Math.min(range.end(), range.begin() + LONGEST_HIT);
        boolean whole = end == range.end();
        return line(text, range.begin(), whole ? end : GraphemeClusters.floor(text, end))
                        .strip()
                + (whole ? "" : "…");
    }

    /** Keeps a blank at the edge to the hit, which tells whether the hit is glued to a word. */
    private static String line(String text, int begin, int end) {
        StringBuilder line = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Characters.isBidiControl(c) || c == '\uFEFF') {
                continue;
            }
            if (Characters.isBlank(c) || Character.isISOControl(c)) {
                if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static int wordAfter(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Characters.isBlank(text.charAt(i))) {
                return i + 1;
            }
        }
        return GraphemeClusters.floor(text, from);
    }

    private static int wordBefore(String text, int from, int limit) {
        for (int i = from; i > limit; i--) {
            if (Characters.isBlank(text.charAt(i - 1))) {
                return i - 1;
            }
        }
        return GraphemeClusters.floor(text, from);
    }
}
