package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.agreement.assign.Assignment;
import org.isnad.agreement.assign.Candidate;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.Observation.Verdict;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;

/**
 * Did the annotators find the same stances? As (holder, target) and as (holder, target, polarity), one to one within an
 * article wherever they stand; and as units of the alignment, whatever they say.
 */
final class TripleQuestion extends Question {

    /** What must be the same. */
    enum Part {
        FOUND("found"),
        HOLDER_TARGET("holderTarget"),
        HOLDER_TARGET_POLARITY("holderTargetPolarity");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    private static final double SAME_BASIS = 0.2;
    private static final double SAME_EVIDENCE = 0.1;

    TripleQuestion(String id) {
        super(id, UnitKind.STANCE, Measure.F1);
    }

    @Override
    String primaryLabel() {
        return Part.HOLDER_TARGET_POLARITY.key;
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel) {
        List<Observation> seen = new ArrayList<>();
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            for (Part part : Part.values()) {
                observe(comparison, pair, part, seen);
            }
        }
        return seen;
    }

    private static void observe(Comparison comparison, Panel pair, Part part, List<Observation> seen) {
        List<StanceReading> first = comparison.layer(pair.first()).stances();
        List<StanceReading> second = comparison.layer(pair.second()).stances();
        int[] matches = matches(comparison, pair, part);
        boolean[] taken = new boolean[second.size()];
        for (int i = 0; i < matches.length; i++) {
            boolean matched = matches[i] != Assignment.NONE;
            seen.add(observation(pair, part, first.get(i), matched ? second.get(matches[i]) : null));
            if (matched) {
                taken[matches[i]] = true;
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                seen.add(observation(pair, part, null, second.get(j)));
            }
        }
    }

    /** For each stance of the first annotator that of the second. */
    private static int[] matches(Comparison comparison, Panel pair, Part part) {
        List<StanceReading> first = comparison.layer(pair.first()).stances();
        List<StanceReading> second = comparison.layer(pair.second()).stances();
        Targets targets = new Targets(comparison.alignment(pair));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                StanceReading one = first.get(i);
                StanceReading other = second.get(j);
                boolean same =
                        switch (part) {
                            case FOUND ->
                                comparison
                                        .alignment(pair)
                                        .unit(UnitKind.STANCE, pair.first(), one.id())
                                        .flatMap(unit -> unit.reading(pair.second()))
                                        .filter(reading -> reading.id().equals(other.id()))
                                        .isPresent();
                            case HOLDER_TARGET -> targets.samePair(pair.first(), one, pair.second(), other);
                            case HOLDER_TARGET_POLARITY ->
                                one.polarity() != null
                                        && one.polarity() == other.polarity()
                                        && targets.samePair(pair.first(), one, pair.second(), other);
                        };
                if (same) {
                    boolean basis = targets.isAligned(pair.first(), one.basis(), pair.second(), other.basis());
                    boolean evidence = StatementSlot.overlap(one.evidence(), other.evidence());
                    candidates.add(new Candidate(i, j, 1 + (basis ? SAME_BASIS : 0) + (evidence ? SAME_EVIDENCE : 0)));
                }
            }
        }
        return Assignment.best(first.size(), second.size(), candidates);
    }

    private static Observation observation(Panel pair, Part part, StanceReading first, StanceReading second) {
        SortedMap<String, String> items = new TreeMap<>();
        SortedMap<String, String> values = new TreeMap<>();
        List<Reading> readings = new ArrayList<>();
        for (StanceReading each : new StanceReading[] {first, second}) {
            if (each != null) {
                String annotator = each == first ? pair.first() : pair.second();
                items.put(annotator, each.id());
                values.put(annotator, value(each, part));
                readings.add(each);
            }
        }
        return Places.observation(
                part.key, items, values, readings, items.size() == 2 ? Verdict.SAME : Verdict.ONE_SIDED, null);
    }

    private static String value(StanceReading stance, Part part) {
        String pair = stance.holder() + " → " + Targets.name(stance);
        return part == Part.HOLDER_TARGET_POLARITY ? pair + ", " + stance.polarity() : pair;
    }

    @Override
    void count(Comparison comparison, Panel panel, Tallying tallying) {
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            int first = comparison.layer(pair.first()).stances().size();
            int second = comparison.layer(pair.second()).stances().size();
            for (Part part : Part.values()) {
                long matched = Arrays.stream(matches(comparison, pair, part))
                        .filter(match -> match != Assignment.NONE)
                        .count();
                Hits.add(tallying, part.key, "", matched, first, second);
            }
        }
    }

    @Override
    List<Gauge> gauges(Group group) {
        List<Gauge> gauges = new ArrayList<>();
        for (Part part : Part.values()) {
            gauges.addAll(Hits.gauges(group, part.key, "", part.key, Measure.PRECISION, Measure.RECALL, Measure.F1));
        }
        return gauges;
    }
}
