package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Span;

/** No span begins or ends inside a surrogate pair. */
final class SpanSurrogates extends Rule {

    SpanSurrogates() {
        super("span.surrogate", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Span span : layer.all(Span.class)) {
            if (isInsidePair(layer.text(), span.getBegin()) || isInsidePair(layer.text(), span.getEnd())) {
                findings.add(this, span);
            }
        }
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
