package org.isnad.review.workflow;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;

/**
 * Gives a submitted layer back to its annotator, who may change it again. Refused for gold ({@code workflow.gold-return}), where
 * it is not submitted ({@code workflow.not-submitted}) and without a note ({@code workflow.note}).
 */
public final class ReturnLayer extends Edit {

    private final OpenLayer layer;
    private final String by;
    private final String note;

    /** @param note why, for the annotator to read */
    public ReturnLayer(OpenLayer layer, String by, String note) {
        this.layer = layer;
        this.by = by;
        this.note = note == null ? "" : note.strip();
    }

    @Override
    public String label() {
        return WorkflowMessages.text("edit.return");
    }

    @Override
    protected void plan(Plan plan) {
        String article = layer.article().getId();
        if (layer.annotator().equals(Project.GOLD)) {
            plan.refuse(WorkflowMessages.error("workflow.gold-return", article));
        } else if (layer.head().getState() != LayerState.DONE) {
            plan.refuse(WorkflowMessages.error("workflow.not-submitted", layer.annotator(), article));
        } else if (note.isEmpty()) {
            plan.refuse(WorkflowMessages.error("workflow.note", layer.annotator(), article));
        } else {
            StateChange.plan(plan, layer, LayerState.RETURNED, by, note);
        }
    }
}
