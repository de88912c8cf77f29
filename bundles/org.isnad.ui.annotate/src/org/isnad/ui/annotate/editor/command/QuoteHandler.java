package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.MarkQuote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.place.Spans;

/** Marks the selection, or the quotation around the caret: as speech inside a statement's content, else as a term. */
public final class QuoteHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.edges()
                .quotation(editor.selectedRange())
                .ifPresentOrElse(range -> mark(editor, range), () -> editor.refuse(EditorMessages.Quote_none));
    }

    private static void mark(ArticleEditor editor, TextRange range) {
        boolean speech = editor.layer().statements().stream()
                .map(Statement::getContent)
                .anyMatch(content -> Spans.overlap(content, range));
        QuoteFunction function = speech ? QuoteFunction.SPEECH : QuoteFunction.TERM;
        MarkQuote edit = new MarkQuote(editor.layer(), range.begin(), range.end(), function);
        if (editor.run(edit)) {
            editor.select(edit.quote());
        }
    }
}
