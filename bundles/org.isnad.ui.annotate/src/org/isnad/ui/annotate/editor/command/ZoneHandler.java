package org.isnad.ui.annotate.editor.command;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.model.annotation.Zone;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.tag.ZoneBox;

/** Asks of which kind the zone of the line at the caret is. */
public final class ZoneHandler extends WritingHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        at(editor)
                .ifPresentOrElse(zone -> new ZoneBox(editor).ask(zone), () -> editor.refuse(EditorMessages.Zone_none));
    }

    private static Optional<Zone> at(ArticleEditor editor) {
        int caret = editor.canvas().getCaretOffset();
        return editor.layer().at(caret, Zone.class).stream()
                .findFirst()
                .or(() -> editor.layer().at(Math.max(0, caret - 1), Zone.class).stream()
                        .findFirst());
    }
}
