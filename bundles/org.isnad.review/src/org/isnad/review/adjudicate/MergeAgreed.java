package org.isnad.review.adjudicate;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;

/**
 * Brings gold up to its layers, as far as nobody has to decide: what agrees comes in or follows its readings, what all dropped
 * goes, what was made or changed by hand in gold becomes a decision, and what is open is marked so. Changes nothing where
 * nothing changed; touches nothing that a person decided.
 */
public final class MergeAgreed extends Edit {

    private final MergePlan plan;
    private final String by;

    /** @param by who is noted for what was changed by hand */
    public MergeAgreed(MergePlan plan, String by) {
        this.plan = plan;
        this.by = by;
    }

    @Override
    public String label() {
        return MergeMessages.text("edit.merge");
    }

    @Override
    protected void plan(Plan edit) {
        new Merging(plan, by, edit.now()).draft().flush(edit);
    }
}
