package org.isnad.ui.corpus.search;

import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.ItemQuery;
import org.isnad.core.search.Query;
import org.isnad.core.search.TextQuery;
import org.isnad.core.search.TextQuery.Words;

/** How what is typed is read. */
enum Mode {
    FOLDED,
    EXACT,
    REGEX_FOLDED,
    REGEX,
    ANNOTATIONS;

    String label() {
        return switch (this) {
            case FOLDED -> SearchTexts.Mode_folded;
            case EXACT -> SearchTexts.Mode_exact;
            case REGEX_FOLDED -> SearchTexts.Mode_regexFolded;
            case REGEX -> SearchTexts.Mode_regex;
            case ANNOTATIONS -> SearchTexts.Mode_annotations;
        };
    }

    boolean hasWords() {
        return this == FOLDED || this == EXACT;
    }

    Outcome<? extends Query> query(String source, Words words) {
        return switch (this) {
            case FOLDED -> Outcome.of(new TextQuery(source, false, true, words));
            case EXACT -> Outcome.of(new TextQuery(source, false, false, words));
            case REGEX_FOLDED -> Outcome.of(TextQuery.regex(source, true));
            case REGEX -> Outcome.of(TextQuery.regex(source, false));
            case ANNOTATIONS -> ItemQuery.parse(source);
        };
    }
}
