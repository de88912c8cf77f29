package org.isnad.core.check;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Token;
import org.isnad.model.tcas.Annotation;

/** A span lies in the text: 0 ≤ begin &lt; end ≤ length. */
final class SpanBounds extends Rule {

    SpanBounds() {
        super("span.bounds", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (EObject object : layer.resource().getContents()) {
            if (isOurs(object) && !layer.isSound((Annotation) object)) {
                Annotation span = (Annotation) object;
                String id = span instanceof Item item ? item.getId() : null;
                findings.addAt(
                        this,
                        id,
                        span.getBegin(),
                        span.getEnd(),
                        span.getBegin(),
                        span.getEnd(),
                        layer.text().length());
            }
        }
    }

    /** The spans that every layer has or an annotator makes; those of other tools may be as they like. */
    private static boolean isOurs(EObject object) {
        return object instanceof Span
                || object instanceof Paragraph
                || object instanceof Sentence
                || object instanceof Token;
    }
}
