package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The changes of one edit as one command, with the resources and objects that they touch. */
final class Step extends CompoundCommand {

    private final Map<Resource, Set<EObject>> touched;
    private final Set<EObject> moved;

    /** Touched objects are those added, removed and changed; moved ones those whose edges are others afterwards. */
    Step(String label, List<Command> changes, Map<Resource, Set<EObject>> touched, Set<EObject> moved) {
        super(LAST_COMMAND_ALL, label, label, changes);
        this.touched = Map.copyOf(touched);
        this.moved = moved;
    }

    Set<Resource> resources() {
        return touched.keySet();
    }

    Map<Resource, Set<EObject>> touched() {
        return touched;
    }

    Set<EObject> moved() {
        return moved;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return resources();
    }
}
