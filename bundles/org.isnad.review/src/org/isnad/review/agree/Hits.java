package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;

/** Precision, recall and F1 of what two annotators each have and what of it they share; the first is the reference. */
final class Hits {

    private static final String MATCHED = "matched";
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private Hits() {}

    static void add(Tallying tallying, String name, String label, long matched, long first, long second) {
        if (first + second > 0) {
            tallying.add(MATCHED, name, label, matched);
            tallying.add(FIRST, name, label, first);
            tallying.add(SECOND, name, label, second);
        }
    }

    /** Precision and recall for pairs alone: with more annotators nobody is the reference. */
    static List<Gauge> gauges(Group group, String name, String cellLabel, String label, Measure... measures) {
        int matched = group.cell(MATCHED, name, cellLabel);
        int first = group.cell(FIRST, name, cellLabel);
        int second = group.cell(SECOND, name, cellLabel);
        List<Gauge> gauges = new ArrayList<>();
        for (Measure measure : measures) {
            if (!measure.isOneSided()) {
                gauges.add(gauge(
                        measure,
                        label,
                        first,
                        second,
                        counts -> share(2 * amount(counts, matched), amount(counts, first) + amount(counts, second))));
            } else if (group.panel().isPair()) {
                int whole = measure.name().contains("PRECISION") ? second : first;
                gauges.add(gauge(
                        measure,
                        label,
                        first,
                        second,
                        counts -> share(amount(counts, matched), amount(counts, whole))));
            }
        }
        return gauges;
    }

    private static Gauge gauge(
            Measure measure, String label, int first, int second, Function<Counts, Coefficient> value) {
        return new Gauge(measure, label, counts -> Math.round(amount(counts, first) + amount(counts, second)), value);
    }

    static double amount(Counts counts, int cell) {
        return cell < 0 ? 0 : counts.get(cell);
    }

    static Coefficient share(double part, double whole) {
        return whole == 0 ? Coefficient.undefined(Undefined.NO_UNITS) : Coefficient.of(part / whole);
    }

    /** How many the first and the second annotator of a pair have. */
    static long[] sizes(Group group, Counts counts, String name) {
        return new long[] {
            Math.round(group.get(counts, FIRST, name, "")), Math.round(group.get(counts, SECOND, name, ""))
        };
    }
}
