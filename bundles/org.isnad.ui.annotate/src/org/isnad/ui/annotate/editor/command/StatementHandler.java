package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Begins a statement with the selection as its source, or goes on with the one in the making. */
public final class StatementHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.drafting().press();
    }
}
