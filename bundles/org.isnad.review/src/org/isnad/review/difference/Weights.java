package org.isnad.review.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Characters;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;

/** How much a difference counts when a queue is ordered: what it is about times how far the readings are apart, 0 to 1. */
final class Weights {

    private static final double SCORES = 6;

    private Weights() {}

    static double of(Difference difference, Aligned unit) {
        return importance(difference.kind()) * distance(difference.kind(), unit);
    }

    private static double importance(DifferenceKind kind) {
        return switch (kind) {
            case MISSING, HOLDER, TARGET, POLARITY -> 0.8;
            case ACTOR, SOURCE -> 0.7;
            case BOUNDARY, CONTENT, REPORT_TYPE, EVENT_STATUS, BASIS -> 0.5;
            case TYPE, CUE, PARENT, SPEECH_ACT, EVIDENCE, ATTRIBUTION, STANCE_TYPE -> 0.35;
            case QUOTES, RELAY, ADDRESSEE, MEDIUM, INTENSITY, EXPRESSION, MODALITY, EXTRA -> 0.2;
        };
    }

    private static double distance(DifferenceKind kind, Aligned unit) {
        return switch (kind) {
            case MISSING ->
                (double) unit.missing().size()
                        / (unit.missing().size() + unit.readings().size());
            case BOUNDARY -> apart(unit, Reading.class, (a, b) -> 1 - share(a.extent(), b.extent()));
            case CONTENT -> apart(unit, StatementReading.class, (a, b) -> 1 - share(a.content(), b.content()));
            case CUE -> apart(unit, StatementReading.class, (a, b) -> 1 - share(a.cue(), b.cue()));
            case EVIDENCE -> apart(unit, StanceReading.class, (a, b) -> 1 - share(a.evidence(), b.evidence()));
            case POLARITY -> apart(unit, StanceReading.class, Weights::polarity);
            default -> 1;
        };
    }

    /** Opposite sides are further apart than a side and none. */
    private static double polarity(StanceReading one, StanceReading other) {
        if (one.polarity() == other.polarity()) {
            return 0;
        }
        return one.hasScore() && other.hasScore() ? 0.5 + Math.abs(one.score() - other.score()) / SCORES / 2 : 0.75;
    }

    /** The mean over all pairs of annotators. */
    private static <T extends Reading> double apart(Aligned unit, Class<T> type, ToDoubleBiFunction<T, T> distance) {
        List<T> readings = new ArrayList<>();
        unit.readings().values().forEach(reading -> readings.add(type.cast(reading)));
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < readings.size(); one++) {
            for (int other = one + 1; other < readings.size(); other++) {
                sum += distance.applyAsDouble(readings.get(one), readings.get(other));
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double share(List<TextRange> some, List<TextRange> others) {
        return Characters.share(some, others);
    }
}
