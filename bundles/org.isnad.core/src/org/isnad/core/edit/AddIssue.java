package org.isnad.core.edit;

import org.isnad.core.project.Project;
import org.isnad.model.corpus.Issue;

/** Adds an issue to the corpus. */
public final class AddIssue extends Edit {

    public AddIssue(Project project, Issue issue) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
