package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.statement.SameSpeaker;

/** Gives the selection, the word at the caret or the statement in the making to whoever spoke last. */
public final class SameSpeakerHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        new SameSpeaker(editor).mark();
    }
}
