package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;

/** Says how far the annotator is, as the steps of the workflow do; a layer of another tool gets its head by this. */
public final class SetLayerState extends Edit {

    private final OpenLayer layer;
    private final LayerState state;

    public SetLayerState(OpenLayer layer, LayerState state) {
        this.layer = layer;
        this.state = state;
    }

    @Override
    public String label() {
        return "state";
    }

    @Override
    protected void plan(Plan plan) {
        Layer head = layer.head();
        if (head.eResource() == null) {
            head.setState(state);
            plan.add(layer, head);
        } else {
            plan.set(head, Literals.LAYER__STATE, state);
        }
    }
}
