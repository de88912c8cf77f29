package org.isnad.ui.annotate.editor.note;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;
import org.isnad.ui.annotate.editor.place.ReadingOrder;

/** Selects the next ({@code :next}) or the previous annotation that is flagged or has a comment. */
public final class StepHandler extends EditorHandler implements IExecutableExtension {

    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = "next".equals(data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        ReadingOrder order = new ReadingOrder(Noted.in(editor.layer()));
        editor.selectedItem()
                .flatMap(item -> order.beside(item, forward))
                .or(() -> order.beside(editor.canvas().getCaretOffset(), forward))
                .ifPresentOrElse(editor::selectAt, () -> editor.refuse(NoteMessages.None_flagged));
    }
}
