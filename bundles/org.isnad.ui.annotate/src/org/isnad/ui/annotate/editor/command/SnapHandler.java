package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;

/** Turns the snapping of selections to whole words on or off. */
public final class SnapHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        boolean snaps = !editor.edges().isSnapping();
        editor.boundaries().setSnapping(snaps);
        editor.say(snaps ? EditorMessages.Snap_on : EditorMessages.Snap_off);
    }
}
