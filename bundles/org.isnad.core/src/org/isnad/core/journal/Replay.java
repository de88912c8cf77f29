package org.isnad.core.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Does what a journal tells, entry by entry, to the file that it builds upon. */
final class Replay {

    private final Naming naming;
    private final Collection<EObject> touched;
    private final Map<String, EObject> known;
    private final Tape tape;

    /** The replay adds what it touches to a collection. */
    Replay(Naming naming, Tape tape, Collection<EObject> touched) {
        this.naming = naming;
        this.tape = tape;
        this.touched = touched;
        this.known = naming.index();
    }

    void play(List<Entry> entries) {
        entries.forEach(this::play);
    }

    private void play(Entry entry) {
        Set<String> gone = new HashSet<>();
        if (entry.action() == Action.SNAPSHOT) {
            gone.addAll(known.keySet());
            entry.changes().forEach(change -> gone.remove(change.key()));
        }
        entry.changes().stream().filter(change -> change.state() == null).forEach(change -> gone.add(change.key()));
        gone.forEach(this::remove);
        // From the front of each list, so that each object comes to the place that it had.
        List<Change> states = entry.changes().stream()
                .filter(change -> change.state() != null)
                .sorted(Comparator.comparingInt(Change::index))
                .toList();
        states.forEach(this::create);
        // Filled before they come to their place, where others read their ids and edges.
        states.forEach(change -> naming.fill(tape, known.get(change.key()), change, known));
        naming.lift(tape, states, known);
        states.forEach(change -> naming.place(tape, known.get(change.key()), change.key(), change.index()));
    }

    private void remove(String key) {
        EObject object = known.remove(key);
        if (object != null) {
            naming.remove(tape, object, key);
            touched.add(object);
        }
    }

    private void create(Change change) {
        EObject object = known.get(change.key());
        if (object != null
                && !ObjectState.type(object.eClass()).equals(change.state().type())) {
            remove(change.key());
            object = null;
        }
        if (object == null) {
            object = naming.create(change.key(), change.state().type());
            known.put(change.key(), object);
        }
        touched.add(object);
    }
}
