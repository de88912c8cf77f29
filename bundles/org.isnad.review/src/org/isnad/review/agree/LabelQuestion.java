package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.Reading;

/** Which label do matched items have? */
class LabelQuestion extends Question {

    static final String ROW = "row";

    private final Function<Reading, String> label;
    private final List<String> order;

    /**
     * @param label the label of an item, or null
     * @param order the labels in the order of the scheme; others follow
     */
    LabelQuestion(String id, UnitKind kind, List<String> order, Function<Reading, String> label) {
        this(id, kind, Measure.ALPHA_NOMINAL, order, label);
    }

    LabelQuestion(String id, UnitKind kind, Measure primary, List<String> order, Function<Reading, String> label) {
        super(id, kind, primary);
        this.label = label;
        this.order = order;
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel) {
        List<Observation> seen = new ArrayList<>();
        for (Aligned unit : comparison.alignment(panel).units(kind())) {
            seen.addAll(observe(comparison, panel, unit));
        }
        return seen;
    }

    List<Observation> observe(Comparison comparison, Panel panel, Aligned unit) {
        return List.of(observation(unit.readings()));
    }

    /** What the annotators of one unit say. */
    final Observation observation(SortedMap<String, Reading> readings) {
        SortedMap<String, String> items = new TreeMap<>();
        SortedMap<String, String> values = new TreeMap<>();
        readings.forEach((annotator, reading) -> {
            items.put(annotator, reading.id());
            String value = label.apply(reading);
            if (value != null) {
                values.put(annotator, value);
            }
        });
        Observation.Verdict verdict = items.size() < 2
                ? Observation.Verdict.ONE_SIDED
                : new HashSet<>(values.values()).size() == 1 ? Observation.Verdict.SAME : Observation.Verdict.DIFFERENT;
        Reason leftOut = items.size() < 2 ? Reason.UNMATCHED : values.size() < 2 ? missing(readings) : null;
        return Places.observation("", items, values, readings.values(), verdict, leftOut);
    }

    /** Why a matched unit has fewer than two labels. */
    Reason missing(SortedMap<String, Reading> readings) {
        return Reason.NO_VALUE;
    }

    @Override
    final void count(Comparison comparison, Panel panel, Tallying tallying) {
        for (Observation each : observe(comparison, panel)) {
            if (!each.counts()) {
                tallying.leaveOut(each.leftOut(), 1);
                continue;
            }
            tallying.add(ROW, Rows.key(each.values()), "", 1);
        }
    }

    @Override
    List<Gauge> gauges(Group group) {
        return new LabelGauges(rows(group), group.panel().isPair()).all(primary() == Measure.ALPHA_ORDINAL);
    }

    final Rows rows(Group group) {
        return new Rows(group, order);
    }
}
