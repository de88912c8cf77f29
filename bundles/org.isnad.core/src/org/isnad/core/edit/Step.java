package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.resource.Resource;

/** The changes of one edit as one command, with the resources that they touch. */
final class Step extends CompoundCommand {

    private final Set<Resource> resources;

    Step(String label, List<Command> changes, Set<Resource> resources) {
        super(LAST_COMMAND_ALL, label, label, changes);
        this.resources = Set.copyOf(resources);
    }

    Set<Resource> resources() {
        return resources;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return resources;
    }
}
