package org.isnad.ui.annotate.editor.place;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.GraphemeClusters;
import org.isnad.text.TextRange;

/** A step of one edge of a span by one letter, with the marks over it; blanks at the edge are stepped over. */
public enum EdgeMove {
    BEGIN_LONGER,
    BEGIN_SHORTER,
    END_LONGER,
    END_SHORTER;

    /** The span that is moved: the item itself, or the part of a frame nearest to the caret, the shorter of two. */
    public static Optional<Span> spanOf(Item item, int caret) {
        Stream<? extends Span> spans = Stream.empty();
        if (item instanceof Span span) {
            spans = Stream.of(span);
        } else if (item instanceof Statement statement) {
            spans = Stream.concat(statement.getCue().stream(), statement.getContent().stream());
        } else if (item instanceof Stance stance) {
            spans = Stream.concat(stance.getEvidence().stream(), stance.getTargetSpans().stream());
        }
        return spans.map(Span.class::cast)
                .min(Comparator.comparingInt((Span span) -> Spans.distance(span, caret))
                        .thenComparingInt(span -> span.getEnd() - span.getBegin()));
    }

    /** The range after the step; the same when the edge is at the end of the text; empty when nothing would be left. */
    public TextRange of(String text, TextRange range) {
        return switch (this) {
            case BEGIN_LONGER -> new TextRange(back(text, range.begin(), 0), range.end());
            case BEGIN_SHORTER ->
                new TextRange(Math.min(on(text, range.begin(), range.end()), range.end()), range.end());
            case END_LONGER -> new TextRange(range.begin(), on(text, range.end(), text.length()));
            case END_SHORTER -> new TextRange(range.begin(), back(text, range.end(), range.begin()));
        };
    }

    private int on(String text, int offset, int limit) {
        int next = offset;
        if (this == END_LONGER) {
            next = skipBlanks(text, next, limit);
        }
        next = next < limit ? GraphemeClusters.ceiling(text, next + 1) : offset;
        return this == BEGIN_SHORTER ? skipBlanks(text, next, limit) : next;
    }

    private int back(String text, int offset, int limit) {
        int next = offset;
        if (this == BEGIN_LONGER) {
            next = skipBlanksBack(text, next, limit);
        }
        next = next > limit ? GraphemeClusters.floor(text, next - 1) : offset;
        return this == END_SHORTER ? skipBlanksBack(text, next, limit) : next;
    }

    private static int skipBlanks(String text, int offset, int limit) {
        int next = offset;
        while (next < limit && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int skipBlanksBack(String text, int offset, int limit) {
        int next = offset;
        while (next > limit && isBlank(text.charAt(next - 1))) {
            next--;
        }
        return next;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u202f';
    }
}
