package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * α<sub>U</sub>, agreement on stretches of a continuum and their labels (Krippendorff 2004, Measuring the reliability of
 * qualitative text analysis data, p. 249-256; Krippendorff 1995). Any number of annotators; O(n log n) in the units, times
 * the annotators. Pooled continua are laid end to end, each annotator keeping his place in the list.
 *
 * <p>It knows only units of one label that neither nest nor overlap within one annotator's work; where they do it is
 * {@link Undefined#NESTED_UNITS undefined} for that label and over all, and {@link #nested()} names the labels.
 */
public final class AlphaU implements Tally<AlphaU> {
    private final int annotators;
    private final SortedMap<String, UnitsOfLabel> labels = new TreeMap<>();
    private long length;

    private AlphaU(int annotators, long length) {
        this.annotators = annotators;
        this.length = length;
    }

    /**
     * Units of each annotator, in any order.
     *
     * @param begin where the continuum begins
     * @param length of the continuum, greater than zero
     * @throws IllegalArgumentException for a unit outside the continuum
     */
    public static AlphaU of(List<List<LabelledSpan>> byAnnotator, int begin, int length) {
        AlphaU tally = new AlphaU(byAnnotator.size(), length);
        Map<String, List<List<LabelledSpan>>> byLabel = new HashMap<>();
        for (int each = 0; each < byAnnotator.size(); each++) {
            List<LabelledSpan> sorted = new ArrayList<>(byAnnotator.get(each));
            sorted.sort(LabelledSpan.ORDER);
            for (LabelledSpan span : sorted) {
                if (span.begin() < begin || span.end() > (long) begin + length) {
                    throw new IllegalArgumentException(span + " lies outside of the continuum");
                }
                byLabel.computeIfAbsent(span.label(), label -> lists(byAnnotator.size()))
                        .get(each)
                        .add(span);
            }
        }
        byLabel.forEach((label, units) -> tally.labels.put(label, UnitsOfLabel.of(units, begin, length)));
        return tally;
    }

    private static List<List<LabelledSpan>> lists(int count) {
        List<List<LabelledSpan>> lists = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    public Set<String> labels() {
        return Collections.unmodifiableSet(labels.keySet());
    }

    /** Labels of which some annotator's units nest or overlap. */
    public SortedSet<String> nested() {
        SortedSet<String> nested = new TreeSet<>(labels.keySet());
        nested.removeIf(label -> !labels.get(label).nested());
        return nested;
    }

    /** Units of all annotators. */
    public long units() {
        return labels.values().stream().mapToLong(UnitsOfLabel::count).sum();
    }

    /** Units of all annotators with this label. */
    public long units(String label) {
        return labels.containsKey(label) ? labels.get(label).count() : 0;
    }

    /** Over all labels: 1 − Σ D<sub>oc</sub> / Σ D<sub>ec</sub>. */
    public Coefficient alpha() {
        return alpha(List.copyOf(labels.values()));
    }

    /** Of one label alone. */
    public Coefficient alpha(String label) {
        return alpha(labels.containsKey(label) ? List.of(labels.get(label)) : List.of());
    }

    private Coefficient alpha(List<UnitsOfLabel> chosen) {
        if (chosen.isEmpty()) {
            return Coefficient.undefined(Undefined.NO_SPANS);
        }
        if (annotators < 2) {
            return Coefficient.undefined(Undefined.ONE_ANNOTATOR);
        }
        if (chosen.stream().anyMatch(UnitsOfLabel::nested)) {
            return Coefficient.undefined(Undefined.NESTED_UNITS);
        }
        double expected =
                chosen.stream().mapToDouble(each -> each.expected(length)).sum();
        double observed =
                chosen.stream().mapToDouble(each -> each.observed(length)).sum();
        return expected == 0 ? Coefficient.undefined(Undefined.NO_CHANCE) : Coefficient.of(1 - observed / expected);
    }

    /** D<sub>oc</sub> of a label, nothing meaningful where its units nest. */
    public double observed(String label) {
        return labels.get(label).observed(length);
    }

    /** D<sub>ec</sub> of a label, nothing meaningful where its units nest. */
    public double expected(String label) {
        return labels.get(label).expected(length);
    }

    @Override
    public AlphaU empty() {
        return new AlphaU(annotators, 0);
    }

    /** Lays the other continuum behind this one. */
    @Override
    public void add(AlphaU other, int times) {
        if (other.annotators != annotators) {
            throw new IllegalArgumentException("Continua of " + annotators + " and of " + other.annotators
                    + " annotators cannot be laid end to end");
        }
        if (times == 0) {
            return;
        }
        for (String label : other.labels.keySet()) {
            labels.computeIfAbsent(label, each -> new UnitsOfLabel(annotators, length));
        }
        labels.forEach((label, units) -> {
            UnitsOfLabel more = other.labels.get(label);
            if (more == null) {
                units.appendGap(other.length * times);
            } else {
                units.append(more, other.length, times);
            }
        });
        length += other.length * times;
    }
}
