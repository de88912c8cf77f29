package org.isnad.cli;

import org.isnad.core.search.Hit;

/** A hit as {@code --json} writes it; offsets count UTF-16 code units, end exclusive. */
record SearchResult(
        String article, String annotator, String item, int begin, int end, String before, String text, String after) {

    static SearchResult of(Hit hit) {
        return new SearchResult(
                hit.article().id(),
                hit.annotator(),
                hit.item(),
                hit.begin(),
                hit.end(),
                hit.before(),
                hit.text(),
                hit.after());
    }
}
