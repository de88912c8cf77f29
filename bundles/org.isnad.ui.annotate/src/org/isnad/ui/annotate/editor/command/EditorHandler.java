package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** A command on the active article editor; disabled while there is none. */
public abstract class EditorHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            run(editor, event);
        }
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        Object active = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(active instanceof ArticleEditor editor && isFor(editor));
    }

    /** Whether the command makes sense in an editor. */
    protected boolean isFor(ArticleEditor editor) {
        return true;
    }

    /** Does the work. */
    protected abstract void run(ArticleEditor editor, ExecutionEvent event);
}
