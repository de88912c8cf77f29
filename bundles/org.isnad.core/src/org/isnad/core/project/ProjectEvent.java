package org.isnad.core.project;

import org.isnad.model.corpus.Article;

/**
 * Something that happened to a project as a whole; changes of items come from its edit stack.
 *
 * @param article null where the event is about the corpus
 * @param layer null where the event is not about a layer in memory
 */
public record ProjectEvent(Kind kind, Article article, OpenLayer layer) {

    /** What happened. */
    public enum Kind {
        ARTICLE_ADDED,
        ARTICLE_REMOVED,
        LAYER_OPENED,
        LAYER_SAVED,
        LAYER_RELOADED,
        LAYER_CLOSED,
        MACHINE_LAYER_SAVED,
        CORPUS_SAVED,
        CORPUS_RELOADED
    }
}
