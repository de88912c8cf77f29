package org.isnad.exchange;

/**
 * What is known about an article before it is imported; "" for what is not.
 *
 * @param byline the authors, joined by «، »
 * @param published ISO 8601 date
 */
public record ArticleDetails(String title, String byline, String outlet, String published, String url) {

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails("", "", "", "", "");

    /** Null is taken for "". */
    public ArticleDetails {
        title = orEmpty(title);
        byline = orEmpty(byline);
        outlet = orEmpty(outlet);
        published = orEmpty(published);
        url = orEmpty(url);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
