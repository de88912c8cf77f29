package org.isnad.ui.annotate.editor.command;

import org.isnad.ui.annotate.editor.ArticleEditor;

/** A command that changes the layer of the active article editor; disabled while that may only be read. */
public abstract class WritingHandler extends EditorHandler {

    @Override
    protected final boolean isFor(ArticleEditor editor) {
        return editor.layer().isEditable();
    }
}
