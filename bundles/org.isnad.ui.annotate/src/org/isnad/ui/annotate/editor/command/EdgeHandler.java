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

/**
 * Moves an edge by one letter, or by one clitic ({@code :END_LONGER/clitic}): of the selected text, else of the active slot of
 * the statement in the making, else of the selected item; a frame's edge is that of its part nearest to the caret.
 */
public final class EdgeHandler extends WritingHandler implements IExecutableExtension {

    private static final String CLITIC = "/clitic";

    private EdgeMove move;
    private boolean clitic;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        String name = (String) data;
        clitic = name.endsWith(CLITIC);
        move = EdgeMove.valueOf(clitic ? name.substring(0, name.length() - CLITIC.length()) : name);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        TextRange selected = editor.selectedRange();
        if (!selected.isEmpty()) {
            TextRange range = moved(editor, selected);
            editor.canvas().setSelection(range.begin(), range.end());
        } else if (!editor.drafting().move(range -> moved(editor, range))) {
            int caret = editor.canvas().getCaretOffset();
            editor.selectedItem()
                    .flatMap(item -> EdgeMove.spanOf(item, caret))
                    .ifPresentOrElse(span -> move(editor, span), () -> editor.refuse(EditorMessages.Edge_none));
        }
    }

    private TextRange moved(ArticleEditor editor, TextRange range) {
        return clitic
                ? editor.edges().clitic(move, range)
                : move.of(editor.layer().text(), range);
    }

    private void move(ArticleEditor editor, Span span) {
        TextRange range = moved(editor, new TextRange(span.getBegin(), span.getEnd()));
        if (!range.isEmpty() && editor.run(new SetSpan(editor.layer(), span, range.begin(), range.end()))) {
            editor.canvas().reveal(range.begin(), range.end());
        }
    }
}
