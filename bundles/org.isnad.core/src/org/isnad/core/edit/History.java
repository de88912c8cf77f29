package org.isnad.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** EMF's command stack, which can also tell the last step on a resource and drop steps from its middle. */
final class History extends BasicCommandStack {

    private boolean failed;

    /** False where the command could not be done; nothing has changed then. */
    boolean run(Command command) {
        failed = !command.canExecute();
        if (!failed) {
            execute(command);
        }
        return !failed;
    }

    @Override
    protected void handleError(Exception exception) {
        // A compound command has undone its parts by now.
        failed = true;
    }

    /** The topmost step that is done and touches a resource, or null. */
    Command last(Resource resource) {
        for (int i = top; i >= 0; i--) {
            if (affected(commandList.get(i)).contains(resource)) {
                return commandList.get(i);
            }
        }
        return null;
    }

    /** Drops steps, done and undone ones; what they did stays done. */
    void drop(Predicate<Command> which) {
        for (int i = commandList.size() - 1; i >= 0; i--) {
            if (which.test(commandList.get(i))) {
                commandList.remove(i).dispose();
                top -= i <= top ? 1 : 0;
            }
        }
        mostRecentCommand = null;
    }

    /** The resources that a step touches. */
    static Set<Resource> affected(Command command) {
        if (command instanceof Step step) {
            return step.resources();
        }
        Set<Resource> resources = new LinkedHashSet<>();
        Collection<?> objects = command.getAffectedObjects();
        for (Object object : objects) {
            if (object instanceof Resource resource) {
                resources.add(resource);
            } else if (object instanceof EObject eObject && eObject.eResource() != null) {
                resources.add(eObject.eResource());
            }
        }
        return resources;
    }

    /** All steps, done or undone, that touch a resource. */
    Collection<Command> steps(Resource resource) {
        return commandList.stream().filter(c -> affected(c).contains(resource)).toList();
    }
}
