package org.isnad.core.registry;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;

/** Gives an issue the labels and the definition of a draft in one step; where it stands in the tree stays. */
public final class EditIssue extends Edit {

    private final Project project;
    private final Issue issue;
    private final Issue draft;

    public EditIssue(Project project, Issue issue, Issue draft) {
        this.project = project;
        this.issue = issue;
        this.draft = draft;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.edit-issue", MergeIssues.name(issue));
    }

    @Override
    protected void plan(Plan plan) {
        if (issue.eContainer() != project.corpus()) {
            plan.refuse("edit.gone");
        } else if (draft.getLabel() == null || draft.getLabel().isBlank()) {
            plan.refuse("edit.label");
        } else {
            set(plan, Literals.ISSUE__LABEL);
            set(plan, Literals.ISSUE__LABEL_EN);
            set(plan, Literals.ISSUE__DEFINITION);
        }
    }

    private void set(Plan plan, EStructuralFeature feature) {
        plan.set(issue, feature, draft.eIsSet(feature) ? draft.eGet(feature) : null);
    }
}
