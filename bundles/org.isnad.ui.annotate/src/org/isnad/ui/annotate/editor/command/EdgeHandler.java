package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.core.edit.SetSpan;
import org.isnad.model.annotation.Span;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.place.EdgeMove;

/** Moves an edge of the selected item by one letter; a frame's edge is that of its part nearest to the caret. */
public final class EdgeHandler extends EditorHandler implements IExecutableExtension {

    private EdgeMove move;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        move = EdgeMove.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        int caret = editor.canvas().getCaretOffset();
        editor.selectedItem()
                .flatMap(item -> EdgeMove.spanOf(item, caret))
                .ifPresentOrElse(span -> move(editor, span), () -> editor.refuse(EditorMessages.Edge_none));
    }

    private void move(ArticleEditor editor, Span span) {
        TextRange range = move.of(editor.layer().text(), new TextRange(span.getBegin(), span.getEnd()));
        if (!range.isEmpty() && editor.run(new SetSpan(editor.layer(), span, range.begin(), range.end()))) {
            editor.canvas().reveal(range.begin(), range.end());
        }
    }
}
