package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.LayerState;

/** Says how far the annotator is. */
public final class SetLayerState extends Edit {

    public SetLayerState(OpenLayer layer, LayerState state) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
