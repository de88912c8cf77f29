package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A command that is told by doing: it plays a script once and keeps each change with its reverse, so that it is undone and
 * redone exactly, whatever the script looked at.
 */
final class Tape extends AbstractCommand {

    private record Change(Runnable forth, Runnable back) {}

    private final Consumer<Tape> script;
    private final List<Change> changes = new ArrayList<>();

    Tape(Consumer<Tape> script) {
        this.script = script;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** A script that fails leaves nothing behind. */
    @Override
    public void execute() {
        try {
            script.accept(this);
        } catch (RuntimeException e) {
            undo();
            changes.clear();
            throw e;
        }
    }

    @Override
    public void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).back().run();
        }
    }

    @Override
    public void redo() {
        changes.forEach(change -> change.forth().run());
    }

    private void play(Runnable forth, Runnable back) {
        forth.run();
        changes.add(new Change(forth, back));
    }

    /** Puts an object that is not there into a list; at the end where the index is negative or beyond it. */
    void insert(List<EObject> list, int index, EObject object) {
        int at = index < 0 ? list.size() : Math.min(index, list.size());
        // No search for the object, which would cost as much as the list is long.
        play(() -> ((InternalEList<EObject>) list).addUnique(at, object), () -> list.remove(at));
    }

    /** Takes an object out of a list that has it. */
    void remove(List<EObject> list, EObject object) {
        int at = lastIndexOf(list, object);
        if (at >= 0) {
            play(() -> list.remove(at), () -> ((InternalEList<EObject>) list).addUnique(at, object));
        }
    }

    private static int lastIndexOf(List<EObject> list, EObject object) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) == object) {
                return i;
            }
        }
        return -1;
    }

    /** Sets a feature, a list as a whole; null unsets. */
    void set(EObject owner, EStructuralFeature feature, Object value) {
        Object before = !owner.eIsSet(feature) ? null : copy(feature, owner.eGet(feature));
        Object after = copy(feature, value);
        play(() -> put(owner, feature, after), () -> put(owner, feature, before));
    }

    private static Object copy(EStructuralFeature feature, Object value) {
        return feature.isMany() && value != null ? List.copyOf((List<?>) value) : value;
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject owner, EStructuralFeature feature, Object value) {
        if (value == null) {
            owner.eUnset(feature);
        } else if (!feature.isMany() || ((List<?>) value).isEmpty()) {
            owner.eSet(feature, value);
        } else {
            InternalEList<Object> list = (InternalEList<Object>) owner.eGet(feature);
            list.clear();
            list.addAllUnique((List<Object>) value);
        }
    }
}
