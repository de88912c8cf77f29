package org.isnad.ui.annotate.editor.place;

import java.util.Collection;
import org.isnad.model.annotation.Span;
import org.isnad.text.TextRange;

/** Questions about lists of spans and ranges, in UTF-16 code units. */
public final class Spans {

    private Spans() {}

    /** Whether a span shares a code unit with the range. */
    public static boolean overlap(Collection<? extends Span> spans, TextRange range) {
        return spans.stream().anyMatch(span -> span.getBegin() < range.end() && range.begin() < span.getEnd());
    }

    /** Whether the offset lies in a span or at its edge. */
    public static boolean touch(Collection<? extends Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.getBegin() <= offset && offset <= span.getEnd());
    }

    /** How far an offset is from a range; 0 inside and at its edges. */
    public static int distance(TextRange range, int offset) {
        return Math.max(0, Math.max(range.begin() - offset, offset - range.end()));
    }

    /** How far an offset is from a span; 0 inside and at its edges. */
    public static int distance(Span span, int offset) {
        return Math.max(0, Math.max(span.getBegin() - offset, offset - span.getEnd()));
    }
}
