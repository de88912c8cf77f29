package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Span;
import org.isnad.model.tcas.TcasPackage.Literals;

/** Moves the edges of a span. */
public final class SetSpan extends Edit {

    private final OpenLayer layer;
    private final Span span;
    private final int begin;
    private final int end;

    /** From begin to end, exclusive, in UTF-16 code units. */
    public SetSpan(OpenLayer layer, Span span, int begin, int end) {
        this.layer = layer;
        this.span = span;
        this.begin = begin;
        this.end = end;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.set-span");
    }

    @Override
    protected void plan(Plan plan) {
        boolean accepted = Ranges.accept(plan, layer, begin, end) && Belonging.accept(plan, layer, span);
        if (!accepted || span.getBegin() == begin && span.getEnd() == end) {
            return;
        }
        plan.set(span, Literals.ANNOTATION__BEGIN, begin);
        plan.set(span, Literals.ANNOTATION__END, end);
        plan.touch(span);
    }
}
