package org.isnad.agreement.span;

import java.util.Arrays;
import java.util.List;

/**
 * What α<sub>U</sub> needs to know of the units of one label: differences, lengths of units, and lengths of gaps with those
 * at both ends of each annotator's continuum kept apart, so that continua can be laid end to end.
 */
final class UnitsOfLabel {
    private static final long NO_UNIT = -1;

    private final LengthCounts units = new LengthCounts();
    private final LengthCounts innerGaps = new LengthCounts();
    private final long[] lead;
    private final long[] trail;
    private double differences;
    private boolean nested;

    /** Nothing marked yet on a continuum of this length. */
    UnitsOfLabel(int annotators, long length) {
        lead = new long[annotators];
        trail = new long[annotators];
        Arrays.fill(lead, NO_UNIT);
        Arrays.fill(trail, length);
    }

    /** Units of each annotator, sorted by begin. */
    static UnitsOfLabel of(List<List<LabelledSpan>> byAnnotator, long begin, long length) {
        UnitsOfLabel all = new UnitsOfLabel(byAnnotator.size(), length);
        for (int each = 0; each < byAnnotator.size(); each++) {
            all.addGaps(each, byAnnotator.get(each), begin, length);
        }
        for (int first = 0; first < byAnnotator.size() && !all.nested; first++) {
            for (int second = first + 1; second < byAnnotator.size(); second++) {
                all.differences += UnitDifferences.between(byAnnotator.get(first), byAnnotator.get(second));
            }
        }
        return all;
    }

    private void addGaps(int annotator, List<LabelledSpan> spans, long begin, long length) {
        long reached = begin;
        for (LabelledSpan span : spans) {
            nested |= span.begin() < reached;
            if (lead[annotator] == NO_UNIT) {
                lead[annotator] = span.begin() - begin;
            } else {
                innerGaps.add(span.begin() - reached, 1);
            }
            units.add(span.length(), 1);
            reached = span.end();
        }
        trail[annotator] = begin + length - reached;
    }

    /** Lays the other continuum behind this one, once or more often. */
    void append(UnitsOfLabel other, long otherLength, int times) {
        units.add(other.units, times);
        innerGaps.add(other.innerGaps, times);
        differences += times * other.differences;
        nested |= other.nested;
        for (int each = 0; each < lead.length; each++) {
            if (other.lead[each] == NO_UNIT) {
                trail[each] += otherLength * times;
                continue;
            }
            innerGaps.add(other.trail[each] + other.lead[each], times - 1L);
            if (lead[each] == NO_UNIT) {
                lead[each] = trail[each] + other.lead[each];
            } else {
                innerGaps.add(trail[each] + other.lead[each], 1);
            }
            trail[each] = other.trail[each];
        }
    }

    /** The other continuum has no unit of this label. */
    void appendGap(long length) {
        for (int each = 0; each < trail.length; each++) {
            trail[each] += length;
        }
    }

    boolean nested() {
        return nested;
    }

    long count() {
        return units.total();
    }

    /** D<sub>oc</sub> of Krippendorff 2004. */
    double observed(long length) {
        double pairs = (double) lead.length * (lead.length - 1);
        return 2 * differences / (pairs * length * length);
    }

    /** D<sub>ec</sub> of Krippendorff 2004. */
    double expected(long length) {
        LengthCounts gaps = new LengthCounts();
        gaps.add(innerGaps, 1);
        for (int each = 0; each < lead.length; each++) {
            gaps.add(lead[each], 1);
            gaps.add(trail[each], 1);
        }
        double others = (units.total() - 1) / 3.0;
        double sum = units.sum(gaps, unit -> {
            double l = unit;
            return places -> others * (2 * l * l * l - 3 * l * l + l) + l * l * places;
        });
        double whole = (double) lead.length * length;
        return 2.0 / length * sum / (whole * (whole - 1) - units.selfPairs());
    }
}
