package org.isnad.core.edit;

import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Statement;

/** Replaces a part of a statement, or adds to it; parts are text ranges or mentions, as the slot wants. */
public final class SetStatementPart extends Edit {

    public SetStatementPart(OpenLayer layer, Statement statement, Slot slot, List<?> parts, boolean add) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
