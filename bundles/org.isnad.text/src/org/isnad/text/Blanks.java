package org.isnad.text;

/** Takes blanks from the edges of a range without cutting a grapheme cluster. */
final class Blanks {

    private Blanks() {}

    /** The range without blanks at its edges; empty, at its begin, when there is nothing but blanks. */
    static TextRange trim(CharSequence text, TextRange range) {
        int begin = range.begin();
        int end = range.end();
        while (begin < end && blankLength(text, begin, end) > 0) {
            begin += blankLength(text, begin, end);
        }
        while (begin < end && isBlankBefore(text, end)) {
            end -= Character.charCount(Character.codePointBefore(text, end));
        }
        return begin < end ? new TextRange(begin, end) : new TextRange(range.begin(), range.begin());
    }

    private static int blankLength(CharSequence text, int offset, int end) {
        int codePoint = Character.codePointAt(text, offset);
        int next = offset + Character.charCount(codePoint);
        boolean blank = Characters.isBlank(codePoint)
                && (next >= end || isCrLf(text, next) || GraphemeClusters.isBoundary(text, next));
        return blank ? next - offset : 0;
    }

    private static boolean isBlankBefore(CharSequence text, int end) {
        int codePoint = Character.codePointBefore(text, end);
        int begin = end - Character.charCount(codePoint);
        return Characters.isBlank(codePoint) && (isCrLf(text, begin) || GraphemeClusters.isBoundary(text, begin));
    }

    private static boolean isCrLf(CharSequence text, int offset) {
        return offset > 0 && offset < text.length() && text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r';
    }
}
