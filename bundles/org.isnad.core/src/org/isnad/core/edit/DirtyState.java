package org.isnad.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Which resources differ from what was saved: those whose topmost done step is another than at the last save, and those
 * changed in a way that is no step.
 */
final class DirtyState {

    private final History history;
    private final Map<Resource, Command> lastWhenSaved = new HashMap<>();
    private final Set<Resource> changed = new HashSet<>();

    DirtyState(History history) {
        this.history = history;
    }

    boolean isDirty(Resource resource) {
        return changed.contains(resource) || history.last(resource) != lastWhenSaved.get(resource);
    }

    void saved(Resource resource) {
        changed.remove(resource);
        Command last = history.last(resource);
        if (last == null) {
            lastWhenSaved.remove(resource);
        } else {
            lastWhenSaved.put(resource, last);
        }
    }

    void changed(Resource resource) {
        changed.add(resource);
    }

    /** Drops the steps on a resource; others that those steps touched too stay as dirty or clean as they were. */
    void forget(Resource resource) {
        Set<Resource> others = history.steps(resource).stream()
                .flatMap(step -> History.affected(step).stream())
                .filter(other -> other != resource)
                .collect(Collectors.toSet());
        Set<Resource> dirtyOnes = others.stream().filter(this::isDirty).collect(Collectors.toSet());
        history.drop(step -> History.affected(step).contains(resource));
        for (Resource other : others) {
            if (dirtyOnes.contains(other)) {
                changed(other);
            } else {
                saved(other);
            }
        }
        lastWhenSaved.remove(resource);
        changed.remove(resource);
    }
}
