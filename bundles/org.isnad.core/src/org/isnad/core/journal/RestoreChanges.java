package org.isnad.core.journal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;

/** Does again, as one step, what a journal tells. */
final class RestoreChanges extends Edit {

    private final Naming naming;
    private final List<Entry> entries;

    RestoreChanges(Naming naming, List<Entry> entries) {
        this.naming = naming;
        this.entries = entries;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.restore");
    }

    @Override
    protected void plan(Plan plan) {
        plan.unlock();
        Set<EObject> touched = new LinkedHashSet<>();
        Tape tape = new Tape(t -> new Replay(naming, t, touched).play(entries));
        plan.perform(naming.resource(), tape, touched);
    }
}
