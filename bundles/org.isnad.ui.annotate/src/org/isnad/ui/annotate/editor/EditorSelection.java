package org.isnad.ui.annotate.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.isnad.model.annotation.Item;

/** The item that is selected in an article editor, for the workbench; at most one. */
final class EditorSelection implements IPostSelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    Optional<Item> item() {
        return Optional.ofNullable((Item) selection.getFirstElement());
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    /** Takes the first item of a selection; another kind of selection counts as none. */
    @Override
    public void setSelection(ISelection wanted) {
        Item item = itemOf(wanted);
        selection = item == null ? StructuredSelection.EMPTY : new StructuredSelection(item);
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
        postListeners.forEach(listener -> listener.selectionChanged(event));
    }

    static Item itemOf(ISelection selection) {
        return selection instanceof IStructuredSelection some && some.getFirstElement() instanceof Item item
                ? item
                : null;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
