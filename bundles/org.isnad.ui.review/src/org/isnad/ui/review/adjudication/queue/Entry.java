package org.isnad.ui.review.adjudication.queue;

import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.UnitState;

/**
 * A unit as the queue shows it.
 *
 * @param key of the unit, the same after each merge
 * @param words of the article by which one knows it
 * @param matter what differs, or how it was decided
 * @param weight of the disagreement in the group, 0 to 1
 * @param begin of the place of the group, in UTF-16 code units
 * @param group key of the unit that leads it, its own where it leads; what goes with a statement follows it
 */
public record Entry(
        String key,
        UnitKind kind,
        String words,
        String matter,
        UnitState state,
        double weight,
        int begin,
        String group) {

    /** Whether it goes with another. */
    public boolean isChild() {
        return !group.equals(key);
    }
}
