package org.isnad.core.registry;

import java.util.List;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;

/** Puts issues, each with what is below it, under another one or at the top; refused where one would stand below itself. */
public final class MoveIssue extends Edit {

    private final Project project;
    private final List<Issue> issues;
    private final Issue parent;

    /** @param parent null for the top */
    public MoveIssue(Project project, List<Issue> issues, Issue parent) {
        this.project = project;
        this.issues = List.copyOf(issues);
        this.parent = parent;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.move-issue", issues.isEmpty() ? "" : MergeIssues.name(issues.get(0)));
    }

    @Override
    protected void plan(Plan plan) {
        for (Issue issue : issues) {
            boolean known = issue.eContainer() == project.corpus()
                    && (parent == null || parent.eContainer() == project.corpus());
            if (!known) {
                plan.refuse("edit.gone");
            } else if (IssueTree.isLoop(issue, parent)) {
                plan.refuse("registry.issue-loop", MergeIssues.name(issue), MergeIssues.name(parent));
            } else {
                plan.set(issue, Literals.ISSUE__PARENT, parent);
            }
            if (plan.isRefused()) {
                return;
            }
        }
    }
}
