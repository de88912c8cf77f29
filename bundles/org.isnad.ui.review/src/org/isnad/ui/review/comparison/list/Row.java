package org.isnad.ui.review.comparison.list;

import org.isnad.review.align.Aligned;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;

/**
 * One line of the list.
 *
 * @param unit what it is about; the first of those folded
 * @param difference null where the readings agree
 * @param folded how many units that agree stand behind this line; 0 where it shows one unit
 * @param first whether no line before it is about the same unit
 */
public record Row(Aligned unit, Difference difference, int folded, boolean first) {

    public boolean isDifference() {
        return difference != null;
    }

    public boolean isFolded() {
        return folded > 0;
    }

    /** Whether this is a difference of a kind. */
    public boolean is(DifferenceKind kind) {
        return isDifference() && difference.kind() == kind;
    }
}
