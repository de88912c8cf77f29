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
        /** Closed for the user; it may stay in memory for the steps that can be undone in it. */
        LAYER_CLOSED,
        /** Undo or redo changed a layer that was closed: it is unsaved now and waits to be shown. */
        CLOSED_LAYER_CHANGED,
        MACHINE_LAYER_SAVED,
        CORPUS_SAVED,
        CORPUS_RELOADED
    }
}
