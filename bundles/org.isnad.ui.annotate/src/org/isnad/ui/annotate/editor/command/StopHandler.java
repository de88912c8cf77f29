package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.step.Stepping;

/** Goes to the next or, with {@code /back}, the previous stop of a {@link Stepping.Kind}. */
public final class StopHandler extends EditorHandler implements IExecutableExtension {

    private static final String BACK = "/back";

    private Stepping.Kind kind;
    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        String name = (String) data;
        forward = !name.endsWith(BACK);
        kind = Stepping.Kind.valueOf(forward ? name : name.substring(0, name.length() - BACK.length()));
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.stepping().step(kind, forward);
    }
}
