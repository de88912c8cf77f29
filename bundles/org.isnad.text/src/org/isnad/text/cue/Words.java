package org.isnad.text.cue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Characters;
import org.isnad.text.Folded;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/** The words of a folded text with what stands between them. */
final class Words {

    /**
     * A folded word.
     *
     * @param begin offset in the folded text
     * @param afterStop whether a sentence or line ended before it
     * @param afterColon whether a colon stands between it and the word before
     * @param afterMark whether an opening quotation mark stands between it and the word before
     * @param afterBlank whether nothing but blanks stands between it and the word before
     */
    record Word(String text, int begin, boolean afterStop, boolean afterColon, boolean afterMark, boolean afterBlank) {

        int end() {
            return begin + text.length();
        }
    }

    private static final String STOPS = ".!؟?\n\r\u2028\u2029";

    private final CharSequence original;
    private final Folded folded;
    private final List<Word> words = new ArrayList<>();

    Words(CharSequence text) {
        original = text;
        folded = Folding.fold(text);
        String all = folded.text();
        int gap = 0;
        int next;
        for (int i = 0; i < all.length(); i = next) {
            next = wordEnd(all, i);
            if (next > i) {
                add(all.substring(i, next), i, all.substring(gap, i));
                gap = next;
            } else {
                next = i + Character.charCount(all.codePointAt(i));
            }
        }
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** Whether the original ends in ي where the folded word does (so not in ى). */
    boolean endsInYa(int index) {
        int last = words.get(index).end() - 1;
        return original.charAt(folded.original(last)) == 'ي';
    }

    /** The range in the original of folded offsets. */
    TextRange original(int begin, int end) {
        return folded.original(new TextRange(begin, end));
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && Characters.isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void add(String text, int begin, String gap) {
        boolean adjacent = !gap.isEmpty() && Characters.isQuotationMark(gap.charAt(gap.length() - 1));
        boolean mark = adjacent || gap.indexOf('«') >= 0 || gap.indexOf('“') >= 0;
        words.add(new Word(text, begin, isStop(gap), gap.indexOf(':') >= 0, mark, gap.isBlank()));
    }

    /** Whether the gap ends a sentence; a dot inside a number or after an initial («د.») does not. */
    private boolean isStop(String gap) {
        boolean initial = !words.isEmpty() && words.get(words.size() - 1).text().length() == 1;
        boolean dot = gap.equals(".") || initial && gap.strip().equals(".");
        return !dot && gap.chars().anyMatch(unit -> STOPS.indexOf(unit) >= 0);
    }
}
