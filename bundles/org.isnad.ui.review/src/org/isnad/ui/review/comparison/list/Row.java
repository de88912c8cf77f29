package org.isnad.ui.review.comparison.list;

import org.isnad.review.align.Aligned;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;

/**
 * One line of the list.
 *
 * @param difference null where the readings agree
 * @param first whether no line before it is about the same unit
 */
public record Row(Aligned unit, Difference difference, boolean first) {

    public boolean isDifference() {
        return difference != null;
    }

    /** Whether this is a difference of a kind. */
    public boolean is(DifferenceKind kind) {
        return isDifference() && difference.kind() == kind;
    }
}
