package org.isnad.exchange;

/**
 * What is known about an article before it is imported; "" for what is not.
 *
 * @param byline the authors, joined by «، »
 * @param published ISO 8601 date
 * @param event what it reports on, by any name that all articles on it have
 */
public record ArticleDetails(String title, String byline, String outlet, String published, String url, String event) {

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails("", "", "", "", "", "");

    /** Null is taken for "". */
    public ArticleDetails {
        title = orEmpty(title);
        byline = orEmpty(byline);
        outlet = orEmpty(outlet);
        published = orEmpty(published);
        url = orEmpty(url);
        event = orEmpty(event);
    }

    /** Of no event that is known. */
    public ArticleDetails(String title, String byline, String outlet, String published, String url) {
        this(title, byline, outlet, published, url, "");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
