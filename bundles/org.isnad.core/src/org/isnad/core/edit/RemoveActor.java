package org.isnad.core.edit;

import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;

/** Removes an actor that nobody mentions. */
public final class RemoveActor extends Edit {

    public RemoveActor(Project project, Actor actor) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
