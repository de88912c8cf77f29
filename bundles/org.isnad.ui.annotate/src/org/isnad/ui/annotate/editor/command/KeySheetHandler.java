package org.isnad.ui.annotate.editor.command;

import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.menu.KeyRow;
import org.isnad.ui.annotate.editor.menu.KeySheet;

/** Shows the sheet of keys. */
public final class KeySheetHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        IBindingService bindings = editor.getSite().getService(IBindingService.class);
        Set<String> schemes =
                Set.of(bindings.getActiveScheme().getId(), IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
        var groups = KeyRow.of(bindings.getBindings(), schemes, EditorMessages.Group_move);
        new KeySheet(editor.getSite().getShell(), groups).open();
    }
}
