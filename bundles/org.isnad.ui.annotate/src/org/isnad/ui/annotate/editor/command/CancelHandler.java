package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Gives up the statement in the making; else the selection of the text; else that of the item. */
public final class CancelHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        if (editor.canvas().cancelEdgeDrag() || editor.drafting().cancel()) {
            return;
        }
        int caret = editor.canvas().getCaretOffset();
        if (editor.canvas().getSelection().isEmpty()) {
            editor.select(null);
        } else {
            editor.canvas().setSelection(caret, caret);
        }
    }
}
