package org.isnad.core.edit;

import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;

/** Adds an actor to the corpus. */
public final class AddActor extends Edit {

    public AddActor(Project project, Actor actor) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
