package org.isnad.ui.annotate.editor.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.isnad.text.TextRange;

/** Growing a selection unit by unit, and back through what it was; a selection made otherwise begins anew. */
public final class SelectionGrowth {

    private final Deque<TextRange> former = new ArrayDeque<>();
    private TextRange current;

    /** The next larger selection; empty when there is none. */
    public Optional<TextRange> grow(TextUnits units, TextRange selected) {
        if (!selected.equals(current)) {
            former.clear();
        }
        Optional<TextRange> grown = units.grown(selected);
        grown.ifPresent(unit -> {
            former.push(selected);
            current = unit;
        });
        return grown;
    }

    /** What the selection was before it grew, or the next smaller unit. */
    public Optional<TextRange> shrink(TextUnits units, TextRange selected) {
        if (!selected.equals(current)) {
            former.clear();
        }
        Optional<TextRange> shrunk = former.isEmpty() ? units.shrunk(selected) : Optional.of(former.pop());
        shrunk.ifPresent(unit -> current = unit);
        return shrunk;
    }
}
