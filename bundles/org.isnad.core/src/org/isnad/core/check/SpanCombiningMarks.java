package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Span;
import org.isnad.text.Characters;

/** No span begins or ends between a letter and its combining marks. */
final class SpanCombiningMarks extends Rule {

    SpanCombiningMarks() {
        super("span.combining-mark", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Span span : layer.all(Span.class)) {
            if (cutsMarks(layer.text(), span.getBegin()) || cutsMarks(layer.text(), span.getEnd())) {
                findings.add(this, span);
            }
        }
    }

    private static boolean cutsMarks(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && isMark(text.codePointAt(offset))
                && !Characters.isBlank(text.codePointBefore(offset));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
