package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Issue;

/** Adds an issue to the corpus; one without an id gets one from its label. */
public final class AddIssue extends Edit {

    private final Issue issue;

    public AddIssue(Project project, Issue issue) {
        this.issue = issue;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.add-issue", Labels.of(issue));
    }

    @Override
    protected void plan(Plan plan) {
        Registry.add(plan, issue);
    }
}
