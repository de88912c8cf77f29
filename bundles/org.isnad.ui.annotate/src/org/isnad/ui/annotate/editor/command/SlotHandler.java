package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Walks the slots of the statement in the making ({@code :NEXT}, {@code :PREVIOUS}), fills or empties the active one. */
public final class SlotHandler extends WritingHandler implements IExecutableExtension {

    private enum What {
        NEXT,
        PREVIOUS,
        TAKE,
        EMPTY
    }

    private What what;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = What.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        switch (what) {
            case NEXT -> editor.drafting().walk(true);
            case PREVIOUS -> editor.drafting().walk(false);
            case TAKE -> editor.drafting().take();
            case EMPTY -> editor.drafting().empty();
        }
    }
}
