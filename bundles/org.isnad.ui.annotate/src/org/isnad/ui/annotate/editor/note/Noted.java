package org.isnad.ui.annotate.editor.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.canvas.draw.NoteSigns;

/** Which annotations are meant by a note, and which have one. */
public final class Noted {

    private Noted() {}

    /** The selected annotation, else the innermost at the caret, which is selected; says so where there is none. */
    static Optional<Item> of(ArticleEditor editor) {
        Optional<Item> item = editor.selectedItem();
        if (item.isEmpty() && editor.selected().setAtCaret()) {
            item = editor.selectedItem();
        }
        if (item.isEmpty()) {
            editor.refuse(NoteMessages.Select_first);
        }
        return item;
    }

    /** All annotations of a layer that are flagged or have a comment. */
    public static List<Item> in(OpenLayer layer) {
        return Stream.of(layer.mentions(), layer.statements(), layer.quotes(), layer.stances(), layer.zones())
                .flatMap(Collection::stream)
                .map(Item.class::cast)
                .filter(NoteSigns::isNoted)
                .toList();
    }
}
