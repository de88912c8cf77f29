package org.isnad.uima.zoning;

import java.util.List;

/**
 * What an article tells about itself; "" where nothing was found.
 *
 * @param title the headline, or the begin of the first sentence
 * @param byline the authors, joined by «، »
 * @param published ISO 8601 date
 * @param outlet newspaper, agency or site
 */
public record ArticleMetadata(String title, String byline, String published, String outlet) {

    /**
     * Guesses from the zones of a text and the name of its file, which may hold a date.
     *
     * @param fileName with or without its folders; "" for none
     */
    public static ArticleMetadata guess(String text, List<ZoneSpan> zones, String fileName) {
        return new MetadataGuess(text, zones).run(fileName);
    }
}
