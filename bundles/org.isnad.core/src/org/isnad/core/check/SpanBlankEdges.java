package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Span;
import org.isnad.text.Characters;

/** No span begins or ends with a blank. */
final class SpanBlankEdges extends Rule {

    SpanBlankEdges() {
        super("span.blank-edge", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Span span : layer.all(Span.class)) {
            if (Characters.isBlank(layer.text().codePointAt(span.getBegin()))
                    || Characters.isBlank(layer.text().codePointBefore(span.getEnd()))) {
                findings.add(this, span);
            }
        }
    }
}
