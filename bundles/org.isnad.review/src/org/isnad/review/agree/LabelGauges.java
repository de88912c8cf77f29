package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.isnad.agreement.coding.Coincidence;
import org.isnad.agreement.coding.Contingency;
import org.isnad.agreement.coding.Ratings;
import org.isnad.agreement.coding.Scale;

/** The measures of labels: of a pair those of two annotators, of all those of any number. */
final class LabelGauges {

    /** More than these are names, not labels of a scheme. */
    private static final int MOST_LABELS = 20;

    private static final String REST = "\u0000";

    private final Rows rows;
    private final boolean pair;
    private final List<Gauge> gauges = new ArrayList<>();

    LabelGauges(Rows rows, boolean pair) {
        this.rows = rows;
        this.pair = pair;
    }

    List<Gauge> all(boolean ordinal) {
        if (pair) {
            pair();
        } else {
            any();
        }
        alpha(ordinal);
        if (rows.labels().size() <= MOST_LABELS) {
            rows.labels().forEach(this::label);
        }
        return gauges;
    }

    private void pair() {
        Function<Counts, Contingency> table =
                rows.tally(codings -> Contingency.of(codings, 0, 1), Rows.Row::isComplete, Function.identity());
        add(Measure.OBSERVED, table.andThen(Contingency::observed));
        add(Measure.COHEN_KAPPA, table.andThen(Contingency::cohenKappa));
        add(Measure.SCOTT_PI, table.andThen(Contingency::scottPi));
        add(Measure.GWET_AC1, table.andThen(Contingency::gwetAC1));
    }

    private void any() {
        Function<Counts, Ratings> ratings = rows.tally(Ratings::of, row -> true, Function.identity());
        add(Measure.OBSERVED, ratings.andThen(Ratings::observed));
        add(Measure.GWET_AC1, ratings.andThen(Ratings::gwetAC1));
        Function<Counts, Ratings> complete = rows.tally(Ratings::of, Rows.Row::isComplete, Function.identity());
        gauges.add(new Gauge(
                Measure.FLEISS_KAPPA,
                "",
                counts -> rows.count(counts, Rows.Row::isComplete),
                complete.andThen(Ratings::fleissKappa)));
    }

    private void alpha(boolean ordinal) {
        Function<Counts, Coincidence> table = rows.tally(Coincidence::of, row -> true, Function.identity());
        add(Measure.ALPHA_NOMINAL, table.andThen(coincidence -> coincidence.alpha(Scale.NOMINAL)));
        if (ordinal) {
            add(Measure.ALPHA_ORDINAL, table.andThen(coincidence -> coincidence.alpha(Scale.ORDINAL)));
        }
    }

    private void add(Measure measure, Function<Counts, Coefficient> value) {
        gauges.add(new Gauge(measure, "", counts -> rows.count(counts, row -> true), value));
    }

    private void label(String label) {
        List<Rows.Row> own = rows.all().stream().filter(row -> row.has(label)).toList();
        double[] given = own.stream().mapToDouble(row -> row.count(label)).toArray();
        double[] shared = own.stream()
                .mapToDouble(row -> row.count(label) * (row.count(label) - 1) / (row.given() - 1.0))
                .toArray();
        gauges.add(new Gauge(
                Measure.SPECIFIC,
                label,
                counts -> with(counts, label),
                counts -> specific(counts, own, given, shared)));
        Function<Counts, Coincidence> table =
                rows.tally(Coincidence::of, row -> true, each -> each.equals(label) ? each : REST);
        gauges.add(new Gauge(
                Measure.ALPHA_NOMINAL,
                label,
                counts -> with(counts, label),
                table.andThen(coincidence -> coincidence.alpha(Scale.NOMINAL))));
    }

    /** Units to which anybody gave the label. */
    private long with(Counts counts, String label) {
        return rows.count(counts, row -> row.has(label));
    }

    /** Of the pairs of labels of a unit with this label as the one, how many have it as the other too. */
    private static Coefficient specific(Counts counts, List<Rows.Row> rows, double[] given, double[] shared) {
        double same = 0;
        double all = 0;
        for (int i = 0; i < given.length; i++) {
            double times = counts.get(rows.get(i).cell());
            same += times * shared[i];
            all += times * given[i];
        }
        return all == 0 ? Coefficient.undefined(Undefined.NO_UNITS) : Coefficient.of(same / all);
    }
}
