package org.isnad.review.adjudicate;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.Differences;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;

/** Tells whether two annotators' readings of a unit count as the same under a policy. */
final class Alikeness {

    private final Alignment alignment;
    private final int tolerance;

    Alikeness(Alignment alignment, MergePolicy policy) {
        this.alignment = alignment;
        this.tolerance = policy.tolerance();
    }

    boolean test(Aligned unit, String one, String other) {
        TreeMap<String, Reading> pair = new TreeMap<>();
        pair.put(one, unit.readings().get(one));
        pair.put(other, unit.readings().get(other));
        return Differences.of(new Aligned(unit.kind(), pair, new TreeSet<>()), alignment).stream()
                .allMatch(difference -> isTolerable(difference, pair.get(one), pair.get(other)));
    }

    private boolean isTolerable(Difference difference, Reading one, Reading other) {
        return tolerance > 0
                && switch (difference.kind()) {
                    case BOUNDARY -> isNear(one.extent(), other.extent());
                    case CUE -> isNear(((StatementReading) one).cue(), ((StatementReading) other).cue());
                    case CONTENT -> isNear(((StatementReading) one).content(), ((StatementReading) other).content());
                    case EVIDENCE -> isNear(((StanceReading) one).evidence(), ((StanceReading) other).evidence());
                    case TARGET ->
                        "targetSpans".equals(difference.feature())
                                && isNear(((StanceReading) one).targetSpans(), ((StanceReading) other).targetSpans());
                    default -> false;
                };
    }

    private boolean isNear(List<TextRange> some, List<TextRange> others) {
        boolean near = some.size() == others.size();
        for (int i = 0; near && i < some.size(); i++) {
            near = Math.abs(some.get(i).begin() - others.get(i).begin()) <= tolerance
                    && Math.abs(some.get(i).end() - others.get(i).end()) <= tolerance;
        }
        return near;
    }
}
