package org.isnad.ui.annotate.editor.note;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.SetNote;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;
import org.isnad.ui.canvas.draw.ItemPlace;

/** Opens the box for what one notes beside the selected annotation, or the one at the caret. */
public final class NoteHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        Noted.of(editor).ifPresent(item -> open(editor, item));
    }

    private static void open(ArticleEditor editor, Item item) {
        NoteBox box = new NoteBox(
                editor.canvas(),
                editor.describe(List.of(item)),
                !"en".equals(editor.layer().article().getLanguage()),
                new NoteBox.Note(item.getComment(), item.getConfidence(), item.getFlag()),
                note -> editor.run(new SetNote(editor.layer(), item, note.comment(), note.confidence(), note.flag())));
        TextRange place = ItemPlace.of(item).orElse(editor.selectedRange());
        box.open(editor.mentions().placeOf(new TextRange(place.begin(), place.begin())));
    }
}
