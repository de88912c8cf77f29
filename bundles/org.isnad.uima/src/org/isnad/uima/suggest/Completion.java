package org.isnad.uima.suggest;

import java.util.List;
import org.isnad.model.annotation.ReportType;
import org.isnad.text.Quotation;
import org.isnad.text.TextRange;

/** What follows from the ranges of statements: their quotes, the kind of report, and who reports whom. */
final class Completion {

    private static final double DIRECT = 0.95;

    private final ArticleText text;
    private final QuoteFinder finder;

    Completion(ArticleText text, QuoteFinder finder) {
        this.text = text;
        this.finder = finder;
    }

    void complete(List<Draft> statements) {
        for (Draft draft : statements) {
            quotes(draft);
            draft.report = report(draft);
        }
        for (Draft draft : statements) {
            draft.parent = statements.stream()
                    .filter(other -> other != draft && other.content.size() == 1)
                    .filter(other -> holds(other.firstContent(), draft))
                    .min((one, other) ->
                            one.firstContent().length() - other.firstContent().length())
                    .orElse(null);
        }
    }

    private static boolean holds(TextRange content, Draft draft) {
        return !draft.cue.isEmpty()
                && draft.cue.stream().allMatch(content::contains)
                && draft.content.stream().allMatch(content::contains);
    }

    private void quotes(Draft draft) {
        for (TextRange content : draft.content) {
            int reached = content.begin();
            for (Quotation quotation : text.quotations()) {
                int begin = Math.max(quotation.inner().begin(), content.begin());
                int end = Math.min(quotation.inner().end(), content.end());
                if (begin >= reached && begin < end) {
                    reached = end;
                    TextRange range = new TextRange(begin, end);
                    if (text.letters(range) > 0 && finder.isSpeech(quotation)) {
                        draft.quotes.add(range);
                    }
                }
            }
        }
    }

    private ReportType report(Draft draft) {
        int quoted = draft.quotes.stream().mapToInt(text::letters).sum();
        int all = draft.content.stream().mapToInt(text::letters).sum();
        if (quoted == 0) {
            return draft.clause ? ReportType.INDIRECT : ReportType.REPORTED;
        }
        return quoted > DIRECT * all ? ReportType.DIRECT : ReportType.MIXED;
    }
}
