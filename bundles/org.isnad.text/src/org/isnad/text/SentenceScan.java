package org.isnad.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One pass over the sentence boundaries of one paragraph. */
final class SentenceScan {

    private static final ULocale ARABIC = new ULocale("ar");
    private static final int MOST_JOINED = 5;

    private final CharSequence text;
    private final TextRange paragraph;
    private final Iterator<Quotation> quotations;
    private final List<TextRange> sentences = new ArrayList<>();
    private TextRange quotation = new TextRange(0, 0);

    SentenceScan(CharSequence text, TextRange paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.quotations = QuotationMarks.find(text, paragraph).iterator();
    }

    List<TextRange> run() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ARABIC);
        breaks.setText(paragraph.of(text));
        int begin = paragraph.begin();
        int joined = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = paragraph.begin() + next;
            if (end < paragraph.end() && isInsideUnit(begin, end)) {
                continue;
            }
            joined++;
            if (end == paragraph.end() || joined == MOST_JOINED || !isQuoted(end)) {
                sentences.add(Blanks.trim(text, new TextRange(begin, end)));
                begin = end;
                joined = 0;
            }
        }
        sentences.removeIf(TextRange::isEmpty);
        return sentences;
    }

    private boolean isInsideUnit(int begin, int end) {
        return Abbreviations.endsWith(text, begin, end) || !GraphemeClusters.isBoundary(text, end);
    }

    /** Whether a quotation is open at the offset; asked for growing offsets. */
    private boolean isQuoted(int offset) {
        while (quotation.end() <= offset && quotations.hasNext()) {
            quotation = quotations.next().outer();
        }
        return quotation.begin() < offset && offset < quotation.end();
    }
}
