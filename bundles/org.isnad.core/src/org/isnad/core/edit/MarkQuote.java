package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;

/** Marks what stands between quotation marks. */
public final class MarkQuote extends Edit {

    public MarkQuote(OpenLayer layer, int begin, int end, QuoteFunction function) {}

    public Quote quote() {
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
