package org.isnad.review.workflow;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.CorpusPackage.Literals;

/** Says whether somebody sees all layers and adjudicates. */
public final class SetReviewer extends Edit {

    private final Annotator annotator;
    private final boolean reviewer;

    public SetReviewer(Annotator annotator, boolean reviewer) {
        this.annotator = annotator;
        this.reviewer = reviewer;
    }

    /** The annotator of an identifier becomes a reviewer, or stops being one; refused where there is no such annotator. */
    public static SetReviewer of(Project project, String annotator, boolean reviewer) {
        return new SetReviewer(
                project.corpus().getAnnotators().stream()
                        .filter(one -> annotator.equals(one.getId()))
                        .findFirst()
                        .orElse(null),
                reviewer);
    }

    @Override
    public String label() {
        return WorkflowMessages.text("edit.reviewer");
    }

    @Override
    protected void plan(Plan plan) {
        if (annotator == null) {
            plan.refuse("edit.gone");
        } else {
            plan.set(annotator, Literals.ANNOTATOR__REVIEWER, reviewer ? true : null);
        }
    }
}
