package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Span;

/** Moves the edges of a span. */
public final class SetSpan extends Edit {

    public SetSpan(OpenLayer layer, Span span, int begin, int end) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
