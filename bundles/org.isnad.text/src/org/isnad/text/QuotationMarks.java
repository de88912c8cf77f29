package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks («…», “…”, "…", and openers typed ”), paragraph by paragraph.
 *
 * <p>Where a mark stands beats how it looks: before a letter and after a blank, the start, an opening bracket, a colon, a
 * dash or a proclitic it opens; after a letter and before a blank or punctuation it closes what is open. Elsewhere the
 * form of the mark decides, and a straight one opens and closes in turn. Quotations nest and never cross. One never
 * closed runs to the end of the paragraph, or of the quotation around it. Single quotes are apostrophes here.
 */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** All quotations of a text, sorted by begin, the outer first. */
    public static List<Quotation> find(CharSequence text) {
        List<Quotation> all = new ArrayList<>();
        Segmenter.paragraphs(text).forEach(paragraph -> all.addAll(find(text, paragraph)));
        return all;
    }

    /** The quotations of one paragraph of a text, in offsets of the text, sorted by begin, the outer first. */
    public static List<Quotation> find(CharSequence text, TextRange paragraph) {
        return new QuotationScan(text, paragraph).run().quotations();
    }

    /** The marks of one paragraph that lack their partner, in text order. */
    public static List<TextRange> unbalanced(CharSequence text, TextRange paragraph) {
        return new QuotationScan(text, paragraph).run().unbalanced();
    }
}
