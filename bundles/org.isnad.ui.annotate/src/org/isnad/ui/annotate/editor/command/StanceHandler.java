package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.stance.StancePrompt;

/** Asks what the holder of the selected statement or mention stands for or against, and how much. */
public final class StanceHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        new StancePrompt(editor).ask();
    }
}
