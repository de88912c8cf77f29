package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** A command on the active article editor; does nothing in another editor. */
public abstract class EditorHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            run(editor, event);
        }
        return null;
    }

    /** Does the work. */
    protected abstract void run(ArticleEditor editor, ExecutionEvent event);
}
