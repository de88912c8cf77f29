package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;

/** Removes an issue; narrower ones move up to its parent. Refused with the count where a layer, open or on disk, names it. */
public final class RemoveIssue extends Edit {

    private final Project project;
    private final Issue issue;

    public RemoveIssue(Project project, Issue issue) {
        this.project = project;
        this.issue = issue;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.remove-issue", Labels.of(issue));
    }

    @Override
    protected void plan(Plan plan) {
        if (issue.eContainer() != project.corpus()) {
            plan.refuse("edit.gone");
            return;
        }
        int uses = project.uses(issue.getId());
        if (uses > 0) {
            plan.refuse("edit.issue-used", Labels.of(issue), uses);
            return;
        }
        for (Issue other : project.corpus().getIssues()) {
            if (other.getParent() == issue) {
                plan.set(other, Literals.ISSUE__PARENT, issue.getParent());
            }
        }
        plan.removeFrom(project.corpus(), Literals.CORPUS__ISSUES, issue);
    }
}
