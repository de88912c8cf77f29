package org.isnad.ui.annotate.editor.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Opens the find bar over the article. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            FindBar.open(editor.canvas());
        }
        return null;
    }
}
