package org.isnad.review.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.Difference;
import org.isnad.review.reading.Reading;

/**
 * One unit of an annotator's work that was decided on, or that gold has otherwise.
 *
 * @param ownReading null where the annotator marked nothing
 * @param goldReading null where gold has nothing
 * @param differences of the two; empty unless the change is CHANGED
 * @param decided null where the layers were merged without a decision
 */
public record FeedbackEntry(
        Change change,
        UnitKind kind,
        Reading ownReading,
        Reading goldReading,
        List<Difference> differences,
        Ruling decided) {

    public FeedbackEntry {
        differences = List.copyOf(differences);
    }

    public Optional<Reading> own() {
        return Optional.ofNullable(ownReading);
    }

    public Optional<Reading> gold() {
        return Optional.ofNullable(goldReading);
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(decided);
    }

    private Stream<Reading> readings() {
        return Stream.concat(own().stream(), gold().stream());
    }

    /** First UTF-16 code unit of both readings. */
    public int begin() {
        return readings().mapToInt(Reading::begin).min().orElse(0);
    }

    /** One past the last UTF-16 code unit of both readings. */
    public int end() {
        return readings().mapToInt(Reading::end).max().orElse(0);
    }
}
