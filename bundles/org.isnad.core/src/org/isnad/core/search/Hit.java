package org.isnad.core.search;

/**
 * A place that a search found.
 *
 * @param annotator whose layer holds the item; null for a hit in the text itself
 * @param item identifier of the item, or null
 * @param kind kind of the item, or null
 * @param begin first UTF-16 code unit in the text of the article
 * @param end one past the last
 * @param before what stands before it, on one line, for reading only
 * @param text the hit itself, on one line; the parts of a discontinuous item joined by "…"
 * @param after what stands after it, on one line
 */
public record Hit(
        SearchedArticle article,
        String annotator,
        String item,
        Kind kind,
        int begin,
        int end,
        String before,
        String text,
        String after) {}
