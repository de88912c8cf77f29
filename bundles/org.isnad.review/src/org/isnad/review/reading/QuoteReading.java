package org.isnad.review.reading;

import java.util.List;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.UnitKind;
import org.isnad.text.TextRange;

/**
 * A quotation, without its marks.
 *
 * @param function null where not set
 */
public record QuoteReading(String id, int begin, int end, QuoteFunction function) implements Reading {

    @Override
    public UnitKind kind() {
        return UnitKind.QUOTE;
    }

    @Override
    public List<TextRange> extent() {
        return List.of(range());
    }

    public TextRange range() {
        return new TextRange(begin, end);
    }

    @Override
    public String print() {
        return new Print("quote").add(extent()).add(function).text();
    }
}
