package org.isnad.ui.annotate.editor.step;

import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;

/**
 * A place to step to.
 *
 * @param item what is selected there, or null
 * @param message what is said of it, or "" for what the item says
 */
public record Stop(TextRange place, Item item, String message) implements Comparable<Stop> {

    /**
     * Where a step leads.
     *
     * @param index counts from 0
     * @param wrapped whether it went round the end of the article
     */
    public record Landing(Stop stop, int index, boolean wrapped) {}

    /**
     * The stop after or before a place.
     *
     * @param last where the step before led to, or null: several stops at one place are visited in turn
     */
    static Optional<Landing> beside(List<Stop> stops, int caret, Stop last, boolean forward) {
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        int here = last != null && last.place().begin() == caret ? stops.indexOf(last) : -1;
        int after = 0;
        while (after < stops.size() && stops.get(after).place().begin() < caret) {
            after++;
        }
        int index = forward ? after : after - 1;
        if (here >= 0) {
            index = forward ? here + 1 : here - 1;
        }
        int found = Math.floorMod(index, stops.size());
        return Optional.of(new Landing(stops.get(found), found, found != index));
    }

    @Override
    public int compareTo(Stop other) {
        return place.compareTo(other.place);
    }
}
