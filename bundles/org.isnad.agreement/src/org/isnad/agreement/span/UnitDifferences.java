package org.isnad.agreement.span;

import java.util.List;

/** Krippendorff's δ² between two annotators' units of one label, neither of which overlap among themselves. */
final class UnitDifferences {

    private UnitDifferences() {}

    /** Squared distances of the ends of overlapping units, squared lengths of units inside a gap; both sorted; linear. */
    static double between(List<LabelledSpan> first, List<LabelledSpan> second) {
        double sum = inGaps(first, second) + inGaps(second, first);
        int other = 0;
        for (LabelledSpan unit : first) {
            while (other < second.size() && second.get(other).end() <= unit.begin()) {
                other++;
            }
            for (int each = other; each < second.size() && second.get(each).begin() < unit.end(); each++) {
                sum += square(unit.begin() - second.get(each).begin())
                        + square(unit.end() - second.get(each).end());
            }
        }
        return sum;
    }

    private static double inGaps(List<LabelledSpan> units, List<LabelledSpan> others) {
        double sum = 0;
        int other = 0;
        for (LabelledSpan unit : units) {
            while (other < others.size() && others.get(other).end() <= unit.begin()) {
                other++;
            }
            if (other == others.size() || others.get(other).begin() >= unit.end()) {
                sum += square(unit.length());
            }
        }
        return sum;
    }

    private static double square(double difference) {
        return difference * difference;
    }
}
