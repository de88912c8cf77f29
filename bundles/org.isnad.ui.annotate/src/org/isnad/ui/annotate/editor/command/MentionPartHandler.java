package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.core.edit.Slot;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.StatementParts;

/** Makes the mention at the selection source, relay or addressee of the selected statement, or no longer. */
public final class MentionPartHandler extends WritingHandler implements IExecutableExtension {

    private Slot slot;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        slot = Slot.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        new StatementParts(editor).mention(slot);
    }
}
