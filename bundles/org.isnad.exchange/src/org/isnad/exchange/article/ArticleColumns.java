package org.isnad.exchange.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which column of a table, or which key of an object, holds what; "" for nothing.
 *
 * @param text the article itself, the only one that is needed
 * @param id what the article is to be called
 * @param event what it reports on
 */
public record ArticleColumns(
        String text,
        String id,
        String title,
        String byline,
        String outlet,
        String published,
        String url,
        String event) {

    /** To be guessed from the names. */
    public static final ArticleColumns GUESSED = new ArticleColumns("", "", "", "", "", "", "", "");

    private static final String TEXT =
            "text|body|content|article|article_?text|full_?text|maintext|نص|النص|المتن|المحتوى";
    private static final String ID = "id|article_?id|doc_?id|document_?id|name|رقم|المعرف";
    private static final String TITLE = "title|headline|head|عنوان|العنوان";
    private static final String BYLINE = "byline|author|authors|writer|كاتب|الكاتب|المؤلف";
    private static final String OUTLET =
            "outlet|source|newspaper|publisher|site|domain|publication|source_domain" + "|صحيفة|الصحيفة|المصدر|الوسيلة";
    private static final String PUBLISHED =
            "published|date|pub_?date|publication_?date|date_?publish(?:ed)?|published_?at|datetime|time|تاريخ|التاريخ";
    private static final String URL = "url|link|uri|رابط|الرابط";
    private static final String EVENT = "event|event_?id|حدث|الحدث";

    /** Without a column for the event. */
    public ArticleColumns(
            String text, String id, String title, String byline, String outlet, String published, String url) {
        this(text, id, title, byline, outlet, published, url, "");
    }

    /** The columns whose names say so; a name that fits comes before one that stands earlier and does not. */
    public static ArticleColumns guess(List<String> names) {
        return new ArticleColumns(
                first(names, TEXT),
                first(names, ID),
                first(names, TITLE),
                first(names, BYLINE),
                first(names, OUTLET),
                first(names, PUBLISHED),
                first(names, URL),
                first(names, EVENT));
    }

    /** Alternatives are tried in their order. */
    private static String first(List<String> names, String alternatives) {
        for (String alternative : alternatives.split("\\|(?![^(]*\\))")) {
            Pattern pattern = Pattern.compile(alternative);
            for (String name : names) {
                String last = name.substring(name.lastIndexOf('.') + 1);
                if (pattern.matcher(last.strip().toLowerCase(Locale.ROOT)).matches()) {
                    return name;
                }
            }
        }
        return "";
    }

    /** What is said here, and for the rest the guess. */
    ArticleColumns or(ArticleColumns guess) {
        return new ArticleColumns(
                or(text, guess.text),
                or(id, guess.id),
                or(title, guess.title),
                or(byline, guess.byline),
                or(outlet, guess.outlet),
                or(published, guess.published),
                or(url, guess.url),
                or(event, guess.event));
    }

    private static String or(String told, String guess) {
        return told.isEmpty() ? guess : told;
    }

    /** All that are named. */
    List<String> named() {
        return List.of(text, id, title, byline, outlet, published, url, event).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
