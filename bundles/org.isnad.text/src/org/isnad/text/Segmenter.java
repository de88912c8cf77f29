package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs, sentences and tokens; all lists are sorted and free of overlaps, cover everything that is
 * not blank, and never cut a grapheme cluster.
 */
public final class Segmenter {

    private Segmenter() {}

    /**
     * The paragraphs: lines that are not blank, without the blanks around them.
     *
     * <p>Lines end at LF, CR LF, CR, U+2028 and U+2029.
     */
    public static List<TextRange> paragraphs(CharSequence text) {
        List<TextRange> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                TextRange line = Blanks.trim(text, new TextRange(begin, i));
                if (!line.isEmpty()) {
                    paragraphs.add(line);
                }
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    /**
     * The sentences: those of Unicode Standard Annex 29 inside each paragraph, joined after an abbreviation («د.») and,
     * five at most, while a quotation is open.
     */
    public static List<TextRange> sentences(CharSequence text) {
        List<TextRange> sentences = new ArrayList<>();
        paragraphs(text).forEach(paragraph -> sentences.addAll(sentences(text, paragraph)));
        return sentences;
    }

    /** The sentences of one paragraph of a text, in offsets of the text. */
    public static List<TextRange> sentences(CharSequence text, TextRange paragraph) {
        return new SentenceScan(text, paragraph).run();
    }

    /**
     * The tokens: words, numbers and, each one, punctuation marks and symbols.
     *
     * <p>Tatweel and combining marks stay with the word, clitics are not split, and decimal and grouping marks between
     * digits (4.5), dots between initials (أ.ف.ب), an apostrophe between Latin letters and bidi controls inside a word do
     * not split it.
     */
    public static List<TextRange> tokens(CharSequence text) {
        return new TokenScan(text).run();
    }
}
