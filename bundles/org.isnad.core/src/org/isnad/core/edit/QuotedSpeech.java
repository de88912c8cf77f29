package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.TextRange;

/**
 * What stands between quotation marks in a content, the outermost marks alone, and what that makes of the report: DIRECT
 * where it is over 95 % of the content's letters and digits, MIXED where it is some, else INDIRECT. A stretch that is marked as
 * a term, a name or at a distance is no speech.
 */
public final class QuotedSpeech {

    private static final double DIRECT = 0.95;

    private final String text;
    private final Predicate<TextRange> otherwise;
    private final List<TextRange> content;
    private final List<TextRange> spoken = new ArrayList<>();

    /**
     * Looks at a content.
     *
     * @param otherwise whether a stretch is marked as something else than speech
     */
    public QuotedSpeech(String text, List<TextRange> content, Predicate<TextRange> otherwise) {
        this.text = text;
        this.otherwise = otherwise;
        this.content = content.stream().sorted().toList();
        this.content.forEach(this::find);
    }

    QuotedSpeech(OpenLayer layer, List<TextRange> content) {
        this(layer.text(), content, range -> isMarkedOtherwise(layer, range));
    }

    private void find(TextRange fragment) {
        int reached = fragment.begin();
        for (Quotation quotation : QuotationMarks.find(text, lines(text, fragment))) {
            int begin = Math.max(quotation.inner().begin(), fragment.begin());
            int end = Math.min(quotation.inner().end(), fragment.end());
            if (begin >= reached && begin < end && letters(begin, end) > 0) {
                reached = end;
                TextRange range = new TextRange(begin, end);
                if (!otherwise.test(range)) {
                    spoken.add(range);
                }
            }
        }
    }

    /** From the line that a range begins in to the line that it ends in. */
    private static TextRange lines(String text, TextRange range) {
        int begin = range.begin();
        while (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        int end = range.end();
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return new TextRange(begin, end);
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    }

    private static boolean isMarkedOtherwise(OpenLayer layer, TextRange range) {
        return layer.in(range.begin(), range.end(), Quote.class).stream()
                .anyMatch(quote -> Ranges.of(quote).equals(range) && quote.getFunction() != QuoteFunction.SPEECH);
    }

    private int letters(int begin, int end) {
        return (int) text.substring(begin, end)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** The stretches of speech, in text order. */
    public List<TextRange> spoken() {
        return spoken;
    }

    public ReportType reportType() {
        int all = content.stream().mapToInt(r -> letters(r.begin(), r.end())).sum();
        int quoted = spoken.stream().mapToInt(r -> letters(r.begin(), r.end())).sum();
        if (quoted == 0) {
            return ReportType.INDIRECT;
        }
        return quoted > DIRECT * all ? ReportType.DIRECT : ReportType.MIXED;
    }

    /** The speech quotes of the content; those that the layer has already are taken, others are added to it. */
    List<Quote> quotes(Plan plan, OpenLayer layer) {
        List<Quote> quotes = new ArrayList<>();
        spoken.forEach(range -> quotes.add(quote(plan, layer, range)));
        return quotes;
    }

    /** The speech quote at a range, a new one where there is none. */
    static Quote quote(Plan plan, OpenLayer layer, TextRange range) {
        return layer.in(range.begin(), range.end(), Quote.class).stream()
                .filter(quote -> Ranges.of(quote).equals(range) && quote.getFunction() == QuoteFunction.SPEECH)
                .findFirst()
                .orElseGet(() -> fresh(plan, layer, range));
    }

    private static Quote fresh(Plan plan, OpenLayer layer, TextRange range) {
        Quote quote = Ranges.place(AnnotationFactory.eINSTANCE.createQuote(), range);
        quote.setFunction(QuoteFunction.SPEECH);
        plan.add(layer, quote);
        return quote;
    }
}
