package org.isnad.core.search;

import java.util.Set;

/**
 * Where to look.
 *
 * @param articles identifiers of articles; empty for all
 * @param layers annotators, "gold" among them; empty for all
 */
public record Scope(Set<String> articles, Set<String> layers) {

    /** The whole corpus, all annotators. */
    public static final Scope ALL = new Scope(Set.of(), Set.of());

    public Scope {
        articles = Set.copyOf(articles);
        layers = Set.copyOf(layers);
    }

    boolean hasArticle(String id) {
        return articles.isEmpty() || articles.contains(id);
    }

    boolean hasLayer(String annotator) {
        return layers.isEmpty() || layers.contains(annotator);
    }
}
