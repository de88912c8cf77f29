package org.isnad.review.workflow;

import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;

/** What every step from hand to hand writes into a layer: the state, since when, by whom, and what was said. */
final class StateChange {

    private StateChange() {}

    /** @param note null for none */
    static void plan(Plan plan, OpenLayer layer, LayerState state, String by, String note) {
        plan.unlock();
        Layer head = layer.head();
        if (head.eResource() == null) {
            head.setState(state);
            head.setStateSince(plan.now());
            head.setStateBy(by);
            head.setStateNote(note);
            plan.add(layer, head);
            return;
        }
        plan.set(head, Literals.LAYER__STATE, state);
        plan.set(head, Literals.LAYER__STATE_SINCE, plan.now());
        plan.set(head, Literals.LAYER__STATE_BY, by);
        plan.set(head, Literals.LAYER__STATE_NOTE, note);
    }
}
