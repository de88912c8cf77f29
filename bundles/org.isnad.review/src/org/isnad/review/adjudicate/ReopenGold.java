package org.isnad.review.adjudicate;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.LayerState;

/** Unlocks finished gold, on purpose and saying why. */
public final class ReopenGold extends Edit {

    private final OpenLayer gold;
    private final String by;
    private final String why;

    public ReopenGold(OpenLayer gold, String by, String why) {
        this.gold = gold;
        this.by = by;
        this.why = why;
    }

    @Override
    public String label() {
        return MergeMessages.text("edit.reopen-gold");
    }

    @Override
    protected void plan(Plan edit) {
        edit.unlock();
        if (gold.head().getState() == LayerState.DONE) {
            FinishGold.state(edit, gold, LayerState.IN_PROGRESS, by, why);
        }
    }
}
