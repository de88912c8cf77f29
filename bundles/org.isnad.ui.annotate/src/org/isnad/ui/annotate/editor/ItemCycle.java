package org.isnad.ui.annotate.editor;

import java.util.List;

/** Which of several nested items is meant: the innermost first, each further request at the same place the next outer one. */
final class ItemCycle {

    private List<Object> items = List.of();
    private int index;

    /**
     * @param newItems innermost first, not empty
     * @param selected what is selected now, or null: the first request after it is selected goes on from it
     */
    Object next(List<Object> newItems, Object selected) {
        boolean again = newItems.equals(items) && selected == items.get(index);
        int here = again ? index : -1;
        items = List.copyOf(newItems);
        index = (here + 1) % items.size();
        return items.get(index);
    }
}
