package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;

/**
 * How far from −3 to +3 stands a holder toward a target? Only stances count that both annotators gave to the same holder and
 * target; a holder who refuses to say stands apart from the scale.
 */
final class ScoreQuestion extends LabelQuestion {

    private static final List<String> SCORES = List.of("-3", "-2", "-1", "0", "1", "2", "3");

    ScoreQuestion(String id) {
        super(id, UnitKind.STANCE, Measure.ALPHA_ORDINAL, SCORES, reading -> score((StanceReading) reading));
    }

    private static String score(StanceReading stance) {
        return stance.hasScore() ? Integer.toString(stance.score()) : null;
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel, Aligned unit) {
        if (unit.readings().size() < 2) {
            return super.observe(comparison, panel, unit);
        }
        Targets targets = new Targets(comparison.alignment(panel));
        List<SortedMap<String, Reading>> groups = new ArrayList<>();
        unit.readings().forEach((annotator, reading) -> groups.stream()
                .filter(group -> targets.samePair(
                        group.firstKey(),
                        (StanceReading) group.get(group.firstKey()),
                        annotator,
                        (StanceReading) reading))
                .findFirst()
                .orElseGet(() -> {
                    SortedMap<String, Reading> group = new TreeMap<>();
                    groups.add(group);
                    return group;
                })
                .put(annotator, reading));
        List<Observation> seen = new ArrayList<>();
        groups.stream().filter(group -> group.size() > 1).map(this::observation).forEach(seen::add);
        if (seen.isEmpty()) {
            seen.add(apart(observation(unit.readings())));
        }
        return seen;
    }

    private static Observation apart(Observation seen) {
        return new Observation(
                seen.slot(),
                seen.items(),
                seen.values(),
                seen.begin(),
                seen.end(),
                Observation.Verdict.DIFFERENT,
                Reason.OTHER_PAIR);
    }

    @Override
    Reason missing(SortedMap<String, Reading> readings) {
        return readings.values().stream().anyMatch(reading -> ((StanceReading) reading).polarity() == Polarity.NONE)
                ? Reason.REFUSES
                : Reason.NO_VALUE;
    }
}
