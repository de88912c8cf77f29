package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;

/** Reads what is selected in the workbench; parts that show layers select the model's own objects. */
public final class Selections {

    private Selections() {}

    /** The selected objects of a type, in their order. */
    public static <T> List<T> all(ISelection selection, Class<T> type) {
        return selection instanceof IStructuredSelection structured
                ? structured.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    public static <T> Optional<T> first(ISelection selection, Class<T> type) {
        return all(selection, type).stream().findFirst();
    }

    /** The selected items that belong to a layer. */
    public static List<Item> items(ISelection selection, OpenLayer layer) {
        return all(selection, Item.class).stream()
                .filter(item -> item.eResource() == layer.resource())
                .toList();
    }
}
