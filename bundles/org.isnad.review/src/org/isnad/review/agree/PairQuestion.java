package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;

/**
 * Where does a holder stand toward a target? Only stances count that the annotators gave to the same holder and target. Asked
 * of the side, and of the score from −3 to +3, from which a holder who refuses to say stands apart.
 */
final class PairQuestion extends LabelQuestion {

    private static final List<String> SCORES = List.of("-3", "-2", "-1", "0", "1", "2", "3");

    private PairQuestion(String id, Measure primary, List<String> order, Function<Reading, String> label) {
        super(id, UnitKind.STANCE, primary, order, label);
    }

    static PairQuestion score(String id) {
        return new PairQuestion(id, Measure.ALPHA_ORDINAL, SCORES, reading -> score((StanceReading) reading));
    }

    static PairQuestion polarity(String id) {
        List<String> order =
                Arrays.stream(Polarity.values()).map(Polarity::name).toList();
        return new PairQuestion(id, Measure.ALPHA_NOMINAL, order, reading -> {
            Polarity polarity = ((StanceReading) reading).polarity();
            return polarity == null ? null : polarity.name();
        });
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
                        group.firstKey(), (StanceReading) group.get(group.firstKey()), annotator, (StanceReading)
                                reading))
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
