package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Stance;

/** Marks what somebody holds of something. */
public final class MarkStance extends Edit {

    public MarkStance(OpenLayer layer, StanceInput input) {}

    public Stance stance() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
