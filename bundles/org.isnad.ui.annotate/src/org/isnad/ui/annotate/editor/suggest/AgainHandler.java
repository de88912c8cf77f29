package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;

/** Has suggestions made anew for the article. */
public final class AgainHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.suggesting().again();
    }
}
