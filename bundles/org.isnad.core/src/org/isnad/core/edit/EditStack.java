package org.isnad.core.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.CoreMessages;
import org.isnad.core.journal.Action;
import org.isnad.core.journal.Journals;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;

/** The edits of a project in their order, to be undone and redone; knows which resources have unsaved changes. */
public final class EditStack {

    private final Project project;
    private final Journals journals;
    private final Function<Resource, Outcome<Void>> writable;
    private final BiConsumer<Resource, Touched> touched;
    private final History history = new History();
    private final DirtyState dirty = new DirtyState(history);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Resource> lastAffected = List.of();

    /**
     * For the project that owns the stack.
     *
     * @param journals told each step
     * @param writable asked before a step is undone or redone in a resource; forgets the steps of one that cannot be written
     * @param touched told each resource whose objects were changed, and which, before any listener
     */
    public EditStack(
            Project project,
            Journals journals,
            Function<Resource, Outcome<Void>> writable,
            BiConsumer<Resource, Touched> touched) {
        this.project = project;
        this.writable = writable;
        this.journals = journals;
        this.touched = touched;
        history.addCommandStackListener(event -> done(history.getMostRecentCommand()));
    }

    /**
     * Runs an edit as one step; a refused edit changes nothing and gives errors, one with nothing to change makes no step.
     *
     * @return without errors where it was done, with a warning {@code journal.unwritable} once where edits do not reach the
     *     disk until they are saved; the value is null either way
     */
    public Outcome<Void> run(Edit edit) {
        Plan plan = new Plan(project);
        edit.plan(plan);
        if (plan.isRefused()) {
            return Outcome.failed(plan.refusals());
        }
        if (plan.isEmpty()) {
            return Outcome.of(null);
        }
        if (!history.run(plan.command(edit.label()))) {
            return Outcome.failed(CoreMessages.error("edit.failed", Place.NOWHERE, edit.label()));
        }
        return Outcome.of(null, journals.problem().stream().toList());
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    /** What undo would undo, or "" where there is nothing. */
    public String undoLabel() {
        return label(history.getUndoCommand());
    }

    /**
     * Takes the last step back, also in a layer that was closed since.
     *
     * @return with error {@code layer.taken} where somebody else has that layer or wrote it: its steps are forgotten then
     */
    public Outcome<Void> undo() {
        return canUndo() ? step(history.getUndoCommand(), history::undo) : Outcome.of(null);
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** What redo would do again, or "" where there is nothing. */
    public String redoLabel() {
        return label(history.getRedoCommand());
    }

    /** Does the step that was undone last again; as {@link #undo}. */
    public Outcome<Void> redo() {
        return canRedo() ? step(history.getRedoCommand(), history::redo) : Outcome.of(null);
    }

    private Outcome<Void> step(Command command, Runnable stepping) {
        for (Resource resource : History.affected(command)) {
            Outcome<Void> accepted = writable.apply(resource);
            if (accepted.hasErrors()) {
                return accepted;
            }
        }
        stepping.run();
        return Outcome.of(null, journals.problem().stream().toList());
    }

    private static String label(Command command) {
        return command == null ? "" : command.getLabel();
    }

    /** The listener is called after each run, undo, redo and dropping of steps. */
    public Disposer onChange(Runnable listener) {
        // Each registration is its own object, so that it is the one that ends.
        Runnable registration = listener::run;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    /** The resources that the last run, undo or redo changed. */
    public List<Resource> lastAffected() {
        return lastAffected;
    }

    /** The same steps as EMF's own interface, for an editing domain. */
    public BasicCommandStack commandStack() {
        return history;
    }

    /** Whether a resource differs from what was last saved, also after undoing past the save. */
    public boolean isDirty(Resource resource) {
        return dirty.isDirty(resource);
    }

    /** The project tells that the resource was saved as it is. */
    public void saved(Resource resource) {
        dirty.saved(resource);
        listeners.forEach(Runnable::run);
    }

    /** Whether undo or redo may change a resource. */
    public boolean knows(Resource resource) {
        return history.knows(resource);
    }

    /** The project tells of a change that is no step and stays until saved; to these objects, by this name. */
    public void changed(Resource resource, String label, Set<? extends EObject> objects) {
        journals.record(Action.RUN, label, Map.of(resource, Set.copyOf(objects)));
        changed(resource);
    }

    /** The project tells of a change that is no step, stays until saved, and is journaled already. */
    public void changed(Resource resource) {
        dirty.changed(resource);
        lastAffected = List.of(resource);
        listeners.forEach(Runnable::run);
    }

    /** Drops the steps that touch a resource, as it is closed or read anew; the resource counts as clean then. */
    public void forget(Resource resource) {
        dirty.forget(resource);
        listeners.forEach(Runnable::run);
    }

    private void done(Command command) {
        Set<Resource> affected = command == null ? Set.of() : History.affected(command);
        lastAffected = List.copyOf(affected);
        Map<Resource, Set<EObject>> objects = new HashMap<>();
        for (Resource resource : affected) {
            Touched what = command instanceof Step step
                    ? new Touched(step.touched().get(resource), step.moved())
                    : Touched.ANYTHING;
            touched.accept(resource, what);
            objects.put(resource, what.objects());
        }
        journal(command, objects);
        listeners.forEach(Runnable::run);
    }

    private void journal(Command command, Map<Resource, Set<EObject>> objects) {
        // What is as its file again needs no journal.
        objects.keySet().stream().filter(resource -> !isDirty(resource)).forEach(journals::empty);
        objects.keySet().removeIf(resource -> !isDirty(resource));
        if (!objects.isEmpty()) {
            journals.record(history.lastAction(), command.getLabel(), objects);
        }
    }

    /** How many listen. */
    int listeners() {
        return listeners.size();
    }
}
