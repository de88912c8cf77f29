package org.isnad.ui.review.adjudication.card;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one annotator put into a slot.
 *
 * @param runs the text in pieces, those that the others do not have marked; empty for an empty slot
 */
public record Cell(List<Run> runs) {

    public static final Cell EMPTY = new Cell(List.of());

    /** A piece of text that is shared with the others, or not. */
    public record Run(String text, boolean differs) {}

    public Cell {
        runs = List.copyOf(runs);
    }

    /** A text that is shared as a whole or not at all; an empty one makes an empty cell. */
    public static Cell of(String text, boolean differs) {
        return text.isEmpty() ? EMPTY : new Cell(List.of(new Run(text, differs)));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The pieces as one. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
