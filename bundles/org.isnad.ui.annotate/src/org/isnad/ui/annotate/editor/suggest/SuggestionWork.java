package org.isnad.ui.annotate.editor.suggest;

import org.isnad.ui.annotate.editor.ArticleEditor;

/** stub */
final class SuggestionWork {
    static final int AFTER_REGISTRY = 2000;

    SuggestionWork(ArticleEditor editor) {}

    void request(int wait) {}

    void close() {}
}
