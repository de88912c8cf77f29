package org.isnad.ui.canvas.draw;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** Where in the text an item is to be shown, in UTF-16 code units. */
public final class ItemPlace {

    private ItemPlace() {}

    /**
     * A span's own range; from the first to the last word of a statement's cue and content; a stance's evidence, else its
     * target, its basis or its holder. Empty for a frame that points at nothing.
     */
    public static Optional<TextRange> of(Item item) {
        if (item instanceof Span span) {
            return around(Stream.of(span));
        }
        if (item instanceof Statement statement) {
            return around(Stream.concat(statement.getCue().stream(), statement.getContent().stream()))
                    .or(() -> around(statement.getSources().stream()));
        }
        return item instanceof Stance stance ? of(stance) : Optional.empty();
    }

    private static Optional<TextRange> of(Stance stance) {
        return around(stance.getEvidence().stream())
                .or(() -> around(stance.getTargetSpans().stream()))
                .or(() -> Optional.ofNullable(stance.getBasis()).flatMap(ItemPlace::of))
                .or(() -> around(Stream.ofNullable(stance.getHolderMention())));
    }

    /** From the first begin to the last end of some spans; a span turned around counts as empty at its begin. */
    public static Optional<TextRange> around(Collection<? extends Span> spans) {
        return around(spans.stream());
    }

    private static Optional<TextRange> around(Stream<? extends Span> spans) {
        return spans.map(span -> new TextRange(
                        Math.max(0, span.getBegin()), Math.max(Math.max(0, span.getBegin()), span.getEnd())))
                .reduce((one, other) ->
                        new TextRange(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end())));
    }
}
