package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.StatementParts;

/** Makes the statement at the caret the voice in which the selected statement is told, or frees it from that voice. */
public final class ParentHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        new StatementParts(editor).parent();
    }
}
