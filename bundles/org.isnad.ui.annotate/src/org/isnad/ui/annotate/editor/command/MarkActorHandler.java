package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Marks the selection, or the word at the caret, as a mention of an actor; asks anew for the actor of a mention. */
public final class MarkActorHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        editor.mentions()
                .atSelection()
                .ifPresentOrElse(mention -> editor.mentions().askAgain(mention), () -> editor.mentions()
                        .ask(mention -> {
                            editor.canvas().setSelection(mention.getEnd(), mention.getEnd());
                            editor.select(mention);
                        }));
    }
}
