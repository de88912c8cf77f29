package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;
import org.isnad.text.Characters;
import org.isnad.text.TextRange;

/** Content starts without a quotation mark and ends without one, a comma or a stop. */
final class ContentIsTrimmed extends Rule {

    private static final String FINAL_PUNCTUATION = ".,،۔";

    ContentIsTrimmed() {
        super("statement.content-edge", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            List<TextRange> content = layer.ranges(statement.getContent());
            if (!content.isEmpty() && hasEdge(layer.text(), content.get(0), content.get(content.size() - 1))) {
                findings.add(this, statement);
            }
        }
    }

    private static boolean hasEdge(String text, TextRange first, TextRange last) {
        char begin = text.charAt(first.begin());
        char end = text.charAt(last.end() - 1);
        return Characters.isQuotationMark(begin)
                || Characters.isQuotationMark(end)
                || FINAL_PUNCTUATION.indexOf(end) >= 0;
    }
}
