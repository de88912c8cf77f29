package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/**
 * How many letters of a statement's content stand in quotations with function SPEECH.
 *
 * <p>Counted are its own quotations and those that no statement claims: the quotations of a statement reported in this one
 * say nothing about how this one is reported.
 */
final class QuotedShare {

    private final CheckedLayer layer;
    private final Set<Quote> claimed = new HashSet<>();

    QuotedShare(CheckedLayer layer) {
        this.layer = layer;
        layer.all(Statement.class).forEach(statement -> claimed.addAll(statement.getQuotes()));
    }

    /** The share from 0 to 1; 0 for content without letters. */
    double of(Statement statement) {
        long letters = 0;
        long quoted = 0;
        for (TextRange content : layer.ranges(statement.getContent())) {
            letters += letters(content.begin(), content.end());
            int from = content.begin();
            for (Quote quote : layer.overlapping(Quote.class, content.begin(), content.end())) {
                int begin = Math.max(from, quote.getBegin());
                int end = Math.min(content.end(), quote.getEnd());
                if (begin < end && counts(quote, statement)) {
                    quoted += letters(begin, end);
                    from = end;
                }
            }
        }
        return letters == 0 ? 0 : (double) quoted / letters;
    }

    private boolean counts(Quote quote, Statement statement) {
        return quote.getFunction() == QuoteFunction.SPEECH
                && (!claimed.contains(quote) || statement.getQuotes().contains(quote));
    }

    private long letters(int begin, int end) {
        return layer.text()
                .substring(begin, end)
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }
}
