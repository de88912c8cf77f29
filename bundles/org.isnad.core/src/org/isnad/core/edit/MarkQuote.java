package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.text.TextRange;

/** Marks what stands between quotation marks. */
public final class MarkQuote extends Edit {

    private final OpenLayer layer;
    private final int begin;
    private final int end;
    private final QuoteFunction function;
    private Quote quote;

    /** From begin to end, exclusive, in UTF-16 code units, without the marks. */
    public MarkQuote(OpenLayer layer, int begin, int end, QuoteFunction function) {
        this.layer = layer;
        this.begin = begin;
        this.end = end;
        this.function = function;
    }

    /** The quote, once run. */
    public Quote quote() {
        return quote;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.mark-quote");
    }

    @Override
    protected void plan(Plan plan) {
        if (!Ranges.accept(plan, layer, begin, end)) {
            return;
        }
        Quote fresh = Ranges.place(AnnotationFactory.eINSTANCE.createQuote(), new TextRange(begin, end));
        fresh.setFunction(function);
        plan.add(layer, fresh);
        quote = fresh;
    }
}
