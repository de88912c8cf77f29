package org.isnad.core.edit;

import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Disposer;

/** The edits of a project in their order, to be undone and redone. */
public final class EditStack {

    /** Runs an edit as one step; a refused edit changes nothing and gives errors. The value is null either way. */
    public Outcome<Void> run(Edit edit) {
        throw new UnsupportedOperationException();
    }

    public boolean canUndo() {
        throw new UnsupportedOperationException();
    }

    public String undoLabel() {
        throw new UnsupportedOperationException();
    }

    public void undo() {
        throw new UnsupportedOperationException();
    }

    public boolean canRedo() {
        throw new UnsupportedOperationException();
    }

    public String redoLabel() {
        throw new UnsupportedOperationException();
    }

    public void redo() {
        throw new UnsupportedOperationException();
    }

    public Disposer onChange(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    /** The resources that the last run, undo or redo changed. */
    public List<Resource> lastAffected() {
        throw new UnsupportedOperationException();
    }
}
