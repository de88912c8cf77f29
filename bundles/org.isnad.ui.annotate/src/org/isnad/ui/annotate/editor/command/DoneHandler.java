package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.SetLayerState;
import org.isnad.model.annotation.LayerState;
import org.isnad.ui.annotate.editor.ArticleEditor;

/** Says that the article is done, or in progress again. */
public final class DoneHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        boolean done = editor.layer().head().getState() == LayerState.DONE;
        editor.run(new SetLayerState(editor.layer(), done ? LayerState.IN_PROGRESS : LayerState.DONE));
    }
}
