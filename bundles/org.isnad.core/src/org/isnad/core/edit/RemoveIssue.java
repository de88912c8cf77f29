package org.isnad.core.edit;

import org.isnad.core.project.Project;
import org.isnad.model.corpus.Issue;

/** Removes an issue that no stance is about. */
public final class RemoveIssue extends Edit {

    public RemoveIssue(Project project, Issue issue) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
