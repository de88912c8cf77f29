package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;

/** Adds an actor to the corpus; one without an id gets one from its label. */
public final class AddActor extends Edit {

    private final Actor actor;

    public AddActor(Project project, Actor actor) {
        this.actor = actor;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.add-actor", Labels.of(actor));
    }

    @Override
    protected void plan(Plan plan) {
        Registry.add(plan, actor);
    }
}
