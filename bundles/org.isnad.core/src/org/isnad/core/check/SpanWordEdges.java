package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Span;
import org.isnad.text.Characters;

/** A span ends inside a word only where a particle, the article or a pronoun is written together with it. */
final class SpanWordEdges extends Rule {

    SpanWordEdges() {
        super("span.word-edge", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        List<Span> suspects = layer.all(Span.class).stream()
                .filter(span -> cutsWord(layer.text(), span.getBegin()) || cutsWord(layer.text(), span.getEnd()))
                .toList();
        if (suspects.isEmpty()) {
            return;
        }
        CliticEdges edges = new CliticEdges(layer);
        for (Span span : suspects) {
            if (!edges.allows(span.getBegin()) || !edges.allows(span.getEnd())) {
                findings.add(this, span);
            }
        }
    }

    private static boolean cutsWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Characters.isWordPart(text.codePointBefore(offset))
                && Characters.isWordPart(text.codePointAt(offset));
    }
}
