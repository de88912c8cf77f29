package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** The quotations of a statement are in its content. */
final class QuotesInContent extends Rule {

    QuotesInContent() {
        super("statement.quote-outside", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            List<TextRange> content = layer.ranges(statement.getContent());
            for (Quote quote : statement.getQuotes()) {
                if (layer.isSound(quote) && !isInside(content, new TextRange(quote.getBegin(), quote.getEnd()))) {
                    findings.addAt(this, statement.getId(), quote.getBegin(), quote.getEnd());
                }
            }
        }
    }

    /** A quotation may be interrupted by the cue, as the content is; its ends are not outside. */
    private static boolean isInside(List<TextRange> content, TextRange quote) {
        int begin = content.stream().mapToInt(TextRange::begin).min().orElse(Integer.MAX_VALUE);
        int end = content.stream().mapToInt(TextRange::end).max().orElse(-1);
        return begin <= quote.begin() && quote.end() <= end && content.stream().anyMatch(quote::overlaps);
    }
}
