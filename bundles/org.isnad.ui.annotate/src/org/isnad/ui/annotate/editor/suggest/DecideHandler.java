package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;

/** Accepts ({@code :accept}) or refuses the selected suggestion; where none is selected, selects the nearest first. */
public final class DecideHandler extends EditorHandler implements IExecutableExtension {

    private boolean accepts;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        accepts = "accept".equals(data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        if (accepts) {
            editor.suggesting().accept();
        } else {
            editor.suggesting().refuse();
        }
    }
}
