package org.isnad.review.adjudicate;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage.Literals;

/** Sets what goes into gold unseen in this project from now on. */
public final class SetMergePolicy extends Edit {

    private final Project project;
    private final MergePolicy policy;

    public SetMergePolicy(Project project, MergePolicy policy) {
        this.project = project;
        this.policy = policy;
    }

    @Override
    public String label() {
        return MergeMessages.text("edit.policy");
    }

    @Override
    protected void plan(Plan plan) {
        Corpus corpus = project.corpus();
        plan.set(corpus, Literals.CORPUS__MERGE_MAJORITY, policy.majority());
        plan.set(corpus, Literals.CORPUS__MERGE_TOLERANCE, policy.tolerance());
    }
}
