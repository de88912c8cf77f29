package org.isnad.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.model.corpus.Article;

/** What {@code registry.json} says of an article; null or "" for what is not known. */
record RegistryArticle(
        String id, String title, String byline, String outlet, String published, String url, String event) {

    static RegistryArticle of(Article article) {
        return new RegistryArticle(
                some(article.getId()),
                some(article.getTitle()),
                some(article.getByline()),
                some(article.getOutlet()),
                some(article.getPublished()),
                some(article.getUrl()),
                some(article.getEvent()));
    }

    private static String some(String value) {
        return value == null ? "" : value;
    }

    /** Without a date that is none: the rest is as good without it. */
    ArticleDetails details() {
        return new ArticleDetails(title, byline, outlet, isDate(published) ? published : "", url, event);
    }

    private static boolean isDate(String day) {
        try {
            return day != null && LocalDate.parse(day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
