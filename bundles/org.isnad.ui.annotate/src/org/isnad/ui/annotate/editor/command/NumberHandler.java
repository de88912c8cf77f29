package org.isnad.ui.annotate.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.tag.TagByNumber;

/**
 * Sets a tag of the selected item by its number in the set: the main one ({@code :MAIN}), speech act or event status; or the
 * score of a stance.
 */
public final class NumberHandler extends WritingHandler implements IExecutableExtension {

    private static final String NUMBER = "org.isnad.ui.annotate.number";

    private TagByNumber.Row row;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        row = TagByNumber.Row.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        char key = event.getParameter(NUMBER).charAt(0);
        if (editor.drafting().draft().isPresent()) {
            if (!editor.drafting().number(row.ofStatement(), key)) {
                editor.refuse(EditorMessages.Number_none);
            }
            return;
        }
        editor.selectedItem()
                .flatMap(item -> TagByNumber.edit(editor.layer(), item, row, key))
                .ifPresentOrElse(editor::run, () -> editor.refuse(EditorMessages.Number_none));
    }
}
