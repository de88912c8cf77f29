package org.isnad.ui.annotate.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.draw.ItemPlace;

/** The item that is selected in an article editor: by mouse, by keys, or in another part of the window. */
public final class SelectedItem {

    private final ArticleEditor editor;
    private final EditorSelection selection = new EditorSelection();
    private final ItemCycle cycle = new ItemCycle();

    SelectedItem(ArticleEditor editor) {
        this.editor = editor;
    }

    /** The same for the workbench. */
    EditorSelection provider() {
        return selection;
    }

    /** An item of the layer or a suggestion. */
    public Optional<Item> any() {
        return selection.item();
    }

    /** An item of the layer. */
    public Optional<Item> inLayer() {
        return any().filter(item -> item.eResource() == editor.layer().resource());
    }

    /** Selects an item, shows and emphasises it; null selects none. */
    void set(Item item) {
        selection.setSelection(item == null ? StructuredSelection.EMPTY : new StructuredSelection(item));
        editor.view().emphasise(item);
        editor.suggesting().selectionChanged(item);
        if (item != null) {
            reveal(item);
            editor.say(editor.describe(List.of(item)));
        }
    }

    /** Shows and emphasises an item without selecting it. */
    public void point(Item item) {
        editor.view().emphasise(item);
        reveal(item);
    }

    private void reveal(Item item) {
        place(item).ifPresent(place -> editor.canvas().reveal(place.begin(), place.end()));
    }

    /** Selects an item and puts the caret at its begin, from where one walks on. */
    void setAt(Item item) {
        place(item).ifPresent(place -> editor.canvas().setSelection(place.begin(), place.begin()));
        set(item);
    }

    private Optional<TextRange> place(Item item) {
        return ItemPlace.of(item)
                .filter(place -> place.end() <= editor.layer().text().length());
    }

    /** Selects the innermost item at the caret, or the next outer one when that is selected; false where there is none. */
    public boolean setAtCaret() {
        ArticleCanvas canvas = editor.canvas();
        int caret = canvas.getCaretOffset();
        return setFirst(canvas.marksIn(Math.max(0, caret - 1), caret + 1).stream()
                .map(mark -> mark.key())
                .toList());
    }

    /** As {@link #setAtCaret} among what was clicked. */
    boolean setFirst(List<Object> keys) {
        List<Object> items =
                keys.stream().filter(Item.class::isInstance).distinct().toList();
        if (items.isEmpty()) {
            return false;
        }
        set((Item) cycle.next(items, inLayer().orElse(null)));
        return true;
    }

    /** Takes over what is selected elsewhere, where it is of this article. */
    void follow(IWorkbenchPart part, ISelection selected) {
        Item item = part == editor ? null : EditorSelection.itemOf(selected);
        if (item != null
                && (item.eResource() == editor.layer().resource()
                        || editor.suggesting().has(item))) {
            set(item);
        }
    }

    /** Selects nothing where the item is no longer there. */
    void edited() {
        any().filter(item -> item.eResource() == null).ifPresent(gone -> set(null));
    }
}
