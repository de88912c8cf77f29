package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.model.annotation.Item;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.annotate.editor.command.EditorHandler;

import java.util.List;

/** Accepts the suggestions in the selected text; with nothing selected asks which: of the sentence, the article, a kind. */
public final class AcceptAllHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        Suggesting suggesting = editor.suggesting();
        if (suggesting.open().isEmpty()) {
            editor.refuse(SuggestMessages.None);
            return;
        }
        if (!editor.selectedRange().isEmpty()) {
            List<Item> here = suggesting.in(editor.selectedRange(), item -> true);
            if (here.isEmpty()) {
                editor.refuse(SuggestMessages.None);
            } else {
                suggesting.accept(here);
            }
            return;
        }
        Bulk bulk = new Bulk(editor);
        ChoiceBox<List<Item>> box = new ChoiceBox<>(
                editor.canvas(), SuggestMessages.Accept_title, bulk.rightToLeft(), bulk::offers, suggesting::accept);
        editor.opened(box);
        box.open(editor.mentions().placeOf(editor.selectedRange()), "");
    }
}
