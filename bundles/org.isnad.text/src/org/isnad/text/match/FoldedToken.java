package org.isnad.text.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Characters;

/**
 * A word of a folded text, or one character that is neither word nor blank; quotation marks are no tokens.
 *
 * @param begin offset in the folded text
 * @param afterLine whether a line ended before it
 * @param marks how many quotation marks stand between it and the token before
 */
record FoldedToken(String text, int begin, boolean afterLine, int marks) {

    int end() {
        return begin + text.length();
    }

    boolean isWord() {
        return Characters.isWordPart(text.codePointAt(0));
    }

    static List<FoldedToken> of(String folded) {
        List<FoldedToken> tokens = new ArrayList<>();
        boolean line = false;
        int marks = 0;
        int next;
        for (int i = 0; i < folded.length(); i = next) {
            int codePoint = folded.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (Characters.isQuotationMark(codePoint)) {
                marks++;
            } else if (Characters.isBlank(codePoint)) {
                line |= codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
            } else {
                next = Math.max(next, wordEnd(folded, i));
                tokens.add(new FoldedToken(folded.substring(i, next), i, line, marks));
                line = false;
                marks = 0;
            }
        }
        return tokens;
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && (isWordPart(text, end) || isInnerApostrophe(text, begin, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isWordPart(String text, int offset) {
        return Characters.isWordPart(text.codePointAt(offset));
    }

    private static boolean isInnerApostrophe(String text, int begin, int offset) {
        char unit = text.charAt(offset);
        return (unit == '\'' || unit == '’')
                && offset > begin
                && offset + 1 < text.length()
                && Character.isLetter(text.charAt(offset - 1))
                && Character.isLetter(text.charAt(offset + 1));
    }
}
