package org.isnad.text;

import java.util.List;

/**
 * Where the content of a statement begins and ends: after the complementizer, without the outermost quotation marks and
 * final punctuation; marks further in stay, also when that leaves one without its partner.
 */
public final class ContentEdges {

    private static final String LEADING = ":،,؛;.…-–—";
    private static final String TRAILING = "-–—";

    private ContentEdges() {}

    /**
     * The range without blanks, quotation marks and punctuation at its edges; brackets stay.
     *
     * @return a range inside {@code range}, empty when nothing else is there
     */
    public static TextRange trim(CharSequence text, TextRange range) {
        TextRange trimmed = Blanks.trim(text, range);
        while (!trimmed.isEmpty()) {
            int begin = trimmed.begin() + (isLeading(text, trimmed.begin()) ? 1 : 0);
            int end = trimmed.end() - (begin < trimmed.end() && isTrailing(text, trimmed.end() - 1) ? 1 : 0);
            if (end - begin == trimmed.length()) {
                return trimmed;
            }
            trimmed = Blanks.trim(text, new TextRange(begin, end));
        }
        return trimmed;
    }

    /**
     * The content in a range that begins after the cue's last word: an optional preposition and the complementizer
     * («إلى أنّ», «إنه», «بأنها»), or a proclitic typed before a quotation mark (بـ”), are left out and the rest trimmed.
     *
     * @return a range inside {@code range}, empty when nothing else is there
     */
    public static TextRange afterComplementizer(CharSequence text, TextRange range) {
        TextRange trimmed = trim(text, range);
        List<TextRange> words = words(text, trimmed);
        int skipped = skipped(text, words);
        int begin = skipped > 0 ? words.get(skipped - 1).end() : trimmed.begin();
        if (skipped == 0 && !words.isEmpty() && isQuotedProclitic(text, words.get(0))) {
            begin = words.get(0).end();
        }
        return trim(text, new TextRange(begin, trimmed.end()));
    }

    private static int skipped(CharSequence text, List<TextRange> words) {
        if (isComplementizer(text, words, 0)) {
            return 1;
        }
        boolean prepositional = words.size() > 1
                && Complementizers.isPreposition(words.get(0).of(text))
                && isComplementizer(text, words, 1);
        return prepositional ? 2 : 0;
    }

    private static boolean isComplementizer(CharSequence text, List<TextRange> words, int index) {
        boolean isName = words.size() > index + 1
                && Folding.key(words.get(index).of(text)).endsWith("بان")
                && Folding.key(words.get(index + 1).of(text)).equals("كي");
        return words.size() > index
                && !isName
                && Complementizers.matches(words.get(index).of(text));
    }

    private static boolean isQuotedProclitic(CharSequence text, TextRange word) {
        return word.end() < text.length()
                && Characters.isQuotationMark(text.charAt(word.end()))
                && Clitics.beforeQuotation(text, word.end()) == word.length();
    }

    /** The first three tokens of the range. */
    private static List<TextRange> words(CharSequence text, TextRange range) {
        int end = GraphemeClusters.ceiling(text, Math.min(range.end(), range.begin() + 120));
        return Segmenter.tokens(text.subSequence(range.begin(), Math.max(range.begin(), end))).stream()
                .limit(3)
                .map(token -> new TextRange(token.begin() + range.begin(), token.end() + range.begin()))
                .toList();
    }

    private static boolean isLeading(CharSequence text, int offset) {
        char unit = text.charAt(offset);
        return (Characters.isQuotationMark(unit) || LEADING.indexOf(unit) >= 0)
                && GraphemeClusters.isBoundary(text, offset + 1);
    }

    private static boolean isTrailing(CharSequence text, int offset) {
        char unit = text.charAt(offset);
        return (Characters.isQuotationMark(unit)
                        || Characters.isClosingPunctuation(unit)
                        || TRAILING.indexOf(unit) >= 0)
                && GraphemeClusters.isBoundary(text, offset);
    }
}
