package org.isnad.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.model.corpus.Article;

/**
 * An article as networks know it; what the corpus does not say is "".
 *
 * @param published null where the corpus does not say it or says no ISO 8601 date
 */
public record Document(String id, String title, String outlet, String author, LocalDate published) {

    public static Document of(Article article) {
        String title = or(article.getTitle(), "");
        return new Document(
                article.getId(),
                title.isBlank() ? article.getId() : title,
                or(article.getOutlet(), ""),
                or(article.getByline(), ""),
                date(article.getPublished()));
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value.strip();
    }

    private static LocalDate date(String published) {
        if (published == null || published.strip().length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.strip().substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
