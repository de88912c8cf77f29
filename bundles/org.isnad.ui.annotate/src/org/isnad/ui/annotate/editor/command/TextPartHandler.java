package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.core.edit.Slot;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.StatementParts;

/** Takes the selection as cue or content of the statement in the making or selected; {@code :CUE}, {@code :CUE+} add. */
public final class TextPartHandler extends WritingHandler implements IExecutableExtension {

    private Slot slot;
    private boolean further;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        String name = (String) data;
        further = name.endsWith("+");
        slot = Slot.valueOf(further ? name.substring(0, name.length() - 1) : name);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        new StatementParts(editor).text(slot, further);
    }
}
