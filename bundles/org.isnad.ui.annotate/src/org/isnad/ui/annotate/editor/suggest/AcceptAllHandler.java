package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;

/** Accepts the suggestions in the selected text; with nothing selected asks which: of the sentence, the article, a kind. */
public final class AcceptAllHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.suggesting().acceptSeveral();
    }
}
