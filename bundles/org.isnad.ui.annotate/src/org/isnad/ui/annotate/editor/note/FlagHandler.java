package org.isnad.ui.annotate.editor.note;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.core.edit.SetNote;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;

/** Puts the flag of its name on the selected annotation, or takes it off: {@code :ASK_REVIEWER}, {@code :HARD_CASE}. */
public final class FlagHandler extends EditorHandler implements IExecutableExtension {

    private ReviewFlag flag;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        flag = ReviewFlag.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        Noted.of(editor).ifPresent(item -> toggle(editor, item));
    }

    private void toggle(ArticleEditor editor, Item item) {
        ReviewFlag wanted = item.getFlag() == flag ? null : flag;
        editor.run(new SetNote(editor.layer(), item, item.getComment(), item.getConfidence(), wanted));
    }
}
