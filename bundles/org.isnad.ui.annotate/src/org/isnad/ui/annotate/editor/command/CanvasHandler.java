package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Copies the selected text ({@code :copy}) or selects all of it ({@code :selectAll}). */
public final class CanvasHandler extends EditorHandler implements IExecutableExtension {

    private boolean copies;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        copies = "copy".equals(data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        if (copies) {
            editor.canvas().copy();
        } else {
            editor.canvas().selectAll();
        }
    }
}
