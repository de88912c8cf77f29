package org.isnad.review.adjudicate;

import java.util.List;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;

/**
 * Finishes gold, which is locked then. Refused while a unit is open, something is left to merge, or a check finds an error;
 * the refusal has each of these errors.
 */
public final class FinishGold extends Edit {

    private final MergePlan plan;
    private final String by;

    /** @param plan of gold as it is now */
    public FinishGold(MergePlan plan, String by) {
        this.plan = plan;
        this.by = by;
    }

    /** What stands against it; nothing where gold can be finished. */
    public static List<Problem> obstacles(MergePlan plan) {
        OpenLayer gold = plan.gold().orElseThrow();
        Place place = Place.span(gold.article().getId(), gold.annotator(), null, -1, -1);
        int open = plan.open().size();
        if (open > 0) {
            return List.of(MergeMessages.error("finish.open", place, open));
        }
        if (!plan.isMerged()) {
            return List.of(MergeMessages.error("finish.unmerged", place));
        }
        return Checks.run(CheckedLayer.of(gold)).stream()
                .filter(Problem::isError)
                .toList();
    }

    @Override
    public String label() {
        return MergeMessages.text("edit.finish");
    }

    @Override
    protected void plan(Plan edit) {
        List<Problem> obstacles = obstacles(plan);
        obstacles.forEach(edit::refuse);
        if (obstacles.isEmpty()) {
            state(edit, plan.gold().orElseThrow(), LayerState.DONE, by, null);
        }
    }

    static void state(Plan edit, OpenLayer gold, LayerState state, String by, String note) {
        Layer head = gold.head();
        edit.set(head, Literals.LAYER__STATE, state);
        edit.set(head, Literals.LAYER__STATE_SINCE, edit.now());
        edit.set(head, Literals.LAYER__STATE_BY, by);
        edit.set(head, Literals.LAYER__STATE_NOTE, note);
    }
}
