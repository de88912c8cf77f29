package org.isnad.core.search;

import java.nio.file.Path;
import org.isnad.model.corpus.Article;

/**
 * An article as the snapshot knows it; what the corpus does not say is "".
 *
 * @param published ISO 8601 date
 * @param articles where the folders of all articles are
 * @param number place in the corpus, from 0
 */
public record SearchedArticle(
        String id,
        String title,
        String outlet,
        String published,
        String language,
        String charset,
        Path articles,
        int number) {

    static SearchedArticle of(Article article, Path articles, int number) {
        return new SearchedArticle(
                article.getId(),
                or(article.getTitle(), article.getId()),
                or(article.getOutlet(), ""),
                or(article.getPublished(), ""),
                or(article.getLanguage(), ""),
                or(article.getCharset(), "UTF-8"),
                articles,
                number);
    }

    /** Where its text and layers are. */
    public Path folder() {
        return articles.resolve(id);
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
