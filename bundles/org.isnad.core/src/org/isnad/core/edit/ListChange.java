package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Adds objects to a list, or removes them, and the reverse when undone. Objects are known by identity and not by index, so
 * that steps stay right when others between them are dropped from the history. In a list that does not hold what is to be
 * removed nothing happens.
 */
final class ListChange extends AbstractCommand {

    private final List<Object> list;
    private final List<Object> objects;
    private final boolean adding;
    private final boolean fresh;
    private final int index;
    private final List<Object> removed = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private ListChange(List<?> list, Collection<?> objects, boolean adding, boolean fresh, int index) {
        this.list = unchecked(list);
        this.objects = new ArrayList<>(objects);
        this.adding = adding;
        this.fresh = fresh;
        this.index = index;
    }

    /** At the end where the index is negative or beyond it. */
    static ListChange add(List<?> list, Collection<?> objects, int index) {
        return new ListChange(list, objects, true, false, index);
    }

    /** Adds objects that are known not to be there, at the end, without a search for them in a long list. */
    static ListChange append(List<?> list, Collection<?> objects) {
        return new ListChange(list, objects, true, true, -1);
    }

    static ListChange remove(List<?> list, Collection<?> objects) {
        return new ListChange(list, objects, false, false, -1);
    }

    /** The reverse of {@link #append}. */
    static ListChange withdraw(List<?> list, Collection<?> objects) {
        return new ListChange(list, objects, false, true, -1);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> unchecked(List<?> list) {
        return (List<Object>) list;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        redo();
    }

    @Override
    public void redo() {
        if (adding) {
            int at = index < 0 ? list.size() : Math.min(index, list.size());
            for (Object object : objects) {
                put(at++, object);
            }
        } else {
            remove();
        }
    }

    @Override
    public void undo() {
        if (adding) {
            remove();
            return;
        }
        for (int i = removed.size() - 1; i >= 0; i--) {
            put(Math.min(places.get(i), list.size()), removed.get(i));
        }
    }

    private void put(int at, Object object) {
        if (fresh) {
            ((InternalEList<Object>) list).addUnique(at, object);
        } else {
            list.add(at, object);
        }
    }

    /** From the end, where new objects stand; remembers what stood where. */
    private void remove() {
        Map<Object, Boolean> wanted = new IdentityHashMap<>();
        objects.forEach(object -> wanted.put(object, true));
        removed.clear();
        places.clear();
        for (int i = list.size() - 1; i >= 0 && !wanted.isEmpty(); i--) {
            if (wanted.remove(list.get(i)) != null) {
                places.add(i);
                removed.add(list.remove(i));
            }
        }
    }
}
