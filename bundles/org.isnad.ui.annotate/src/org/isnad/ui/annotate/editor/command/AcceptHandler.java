package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Stores the statement in the making; else accepts the selected suggestion and selects what it became; else selects the item at the caret, each time the next outer one. */
public final class AcceptHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        if (!editor.drafting().enter() && !editor.suggesting().acceptAndOpen()) {
            editor.selected().setAtCaret();
        }
    }
}
