package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Frame;

/** Sets a feature that the project added, or takes it away. */
public final class SetExtra extends Edit {

    public SetExtra(OpenLayer layer, Frame frame, String name, String value) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
