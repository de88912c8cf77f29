package org.isnad.core.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.journal.Action;

/**
 * EMF's command stack, which also knows the steps of each resource, so that no question costs as much as the history is
 * long, and can drop steps from its middle.
 */
final class History extends BasicCommandStack {

    private final Map<Resource, Deque<Command>> done = new HashMap<>();
    private final Map<Resource, Deque<Command>> undone = new HashMap<>();
    private boolean failed;
    private Action action;

    /** False where the command could not be done; nothing has changed then. */
    boolean run(Command command) {
        failed = !command.canExecute();
        if (!failed) {
            execute(command);
        }
        return !failed;
    }

    @Override
    public void execute(Command command) {
        action = Action.RUN;
        super.execute(command);
    }

    @Override
    public void undo() {
        action = Action.UNDO;
        super.undo();
    }

    @Override
    public void redo() {
        action = Action.REDO;
        super.redo();
    }

    /** What was done to the most recent command. */
    Action lastAction() {
        return action;
    }

    @Override
    protected void notifyListeners() {
        Command command = getMostRecentCommand();
        if (command != null) {
            affected(command).forEach(resource -> track(resource, command));
        }
        if (action == Action.RUN) {
            undone.clear();
        }
        super.notifyListeners();
    }

    private void track(Resource resource, Command command) {
        switch (action) {
            case UNDO -> move(resource, done, undone);
            case REDO -> move(resource, undone, done);
            default -> push(done, resource, command);
        }
    }

    private static void move(Resource resource, Map<Resource, Deque<Command>> from, Map<Resource, Deque<Command>> to) {
        Deque<Command> steps = from.get(resource);
        if (steps == null) {
            // A command of EMF's own may touch other resources when undone; only ours always touch the same.
            return;
        }
        push(to, resource, steps.pop());
        if (steps.isEmpty()) {
            from.remove(resource);
        }
    }

    private static void push(Map<Resource, Deque<Command>> steps, Resource resource, Command command) {
        steps.computeIfAbsent(resource, r -> new ArrayDeque<>()).push(command);
    }

    @Override
    public void flush() {
        super.flush();
        done.clear();
        undone.clear();
    }

    @Override
    protected void handleError(Exception exception) {
        // A compound command has undone its parts by now.
        failed = true;
    }

    /** The topmost step that is done and touches a resource, or null. */
    Command last(Resource resource) {
        Deque<Command> steps = done.get(resource);
        return steps == null ? null : steps.peek();
    }

    /** Whether a step, done or undone, touches a resource. */
    boolean knows(Resource resource) {
        return done.containsKey(resource) || undone.containsKey(resource);
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
        done.clear();
        undone.clear();
        for (int i = 0; i <= top; i++) {
            Command command = commandList.get(i);
            affected(command).forEach(resource -> push(done, resource, command));
        }
        for (int i = commandList.size() - 1; i > top; i--) {
            Command command = commandList.get(i);
            affected(command).forEach(resource -> push(undone, resource, command));
        }
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
