package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.agreement.span.Match;
import org.isnad.agreement.span.SpanF1;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.LayerReading;

/** Did the annotators mark the same stretches of text? Without any alignment but that of the measures themselves. */
final class SpanQuestion extends Question {

    private static final List<Match> OF_LABEL = List.of(Match.EXACT, Match.OVERLAP, Match.CHARACTER);

    private final Function<LayerReading, List<Stretch>> stretches;
    private final Continuum continuum;

    /** @param flat whether the scheme forbids that these stretches overlap, so that α_U is defined */
    SpanQuestion(String id, UnitKind kind, boolean flat, Function<LayerReading, List<Stretch>> stretches) {
        super(id, kind, Measure.F1_EXACT_LABEL);
        this.stretches = stretches;
        this.continuum = new Continuum(id, flat);
    }

    List<Stretch> stretches(LayerReading layer) {
        return stretches.apply(layer);
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel) {
        return SpanPairs.observe(this, comparison, panel);
    }

    @Override
    void count(Comparison comparison, Panel panel, Tallying tallying) {
        List<List<LabelledSpan>> all = new ArrayList<>();
        for (String annotator : panel.of(comparison.annotators())) {
            all.add(stretches(comparison.layer(annotator)).stream()
                    .map(Stretch::span)
                    .toList());
        }
        hits(tallying, "", all);
        List<String> labels = all.stream()
                .flatMap(List::stream)
                .map(LabelledSpan::label)
                .distinct()
                .toList();
        for (String label : labels) {
            hits(
                    tallying,
                    label,
                    all.stream()
                            .map(spans -> spans.stream()
                                    .filter(span -> span.label().equals(label))
                                    .toList())
                            .toList());
        }
        continuum.count(all, comparison, tallying);
    }

    private static void hits(Tallying tallying, String label, List<List<LabelledSpan>> all) {
        List<Match> matches = label.isEmpty() ? List.of(Match.values()) : OF_LABEL;
        SpanF1 counted = SpanF1.ofPairs(all, matches);
        for (Match match : matches) {
            Hits.add(
                    tallying,
                    match.name(),
                    label,
                    counted.matched(match),
                    counted.reference(match),
                    counted.response(match));
        }
    }

    @Override
    List<Gauge> gauges(Group group) {
        List<Gauge> gauges = new ArrayList<>();
        for (Match match : Match.values()) {
            gauges.addAll(Hits.gauges(group, match.name(), "", "", Measure.of(match)));
        }
        gauges.addAll(continuum.gauges(group));
        for (String label : labels(group)) {
            for (Match match : OF_LABEL) {
                gauges.addAll(Hits.gauges(group, match.name(), label, label, Measure.f1(match)));
            }
        }
        return gauges;
    }

    Continuum continuum() {
        return continuum;
    }

    private static List<String> labels(Group group) {
        return group.seconds("first");
    }
}
