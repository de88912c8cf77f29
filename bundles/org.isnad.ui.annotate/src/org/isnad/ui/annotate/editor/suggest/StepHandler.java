package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;

/** Selects the next ({@code :next}) or the previous suggestion. */
public final class StepHandler extends EditorHandler implements IExecutableExtension {

    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = "next".equals(data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.suggesting().step(forward);
    }
}
