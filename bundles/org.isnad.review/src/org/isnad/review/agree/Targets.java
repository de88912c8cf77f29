package org.isnad.review.agree;

import java.util.Objects;
import java.util.Optional;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.StanceReading;

/** Whether two stances are those of one holder toward one target. */
final class Targets {

    private final Alignment alignment;

    Targets(Alignment alignment) {
        this.alignment = alignment;
    }

    boolean samePair(String annotator, StanceReading stance, String other, StanceReading theirs) {
        return !stance.holder().isEmpty()
                && stance.holder().equals(theirs.holder())
                && sameTarget(annotator, stance, other, theirs);
    }

    /** Actors and issues by identifier, statements by the alignment, events and propositions by a character in common. */
    private boolean sameTarget(String annotator, StanceReading stance, String other, StanceReading theirs) {
        TargetKind kind = stance.targetKind();
        if (kind == null || kind != theirs.targetKind()) {
            return false;
        }
        return switch (kind) {
            case ACTOR -> isSame(stance.targetActor(), theirs.targetActor());
            case ISSUE -> isSame(stance.targetIssue(), theirs.targetIssue());
            case STATEMENT -> isAligned(annotator, stance.targetStatement(), other, theirs.targetStatement());
            case EVENT, PROPOSITION -> StatementSlot.overlap(stance.targetSpans(), theirs.targetSpans());
        };
    }

    private static boolean isSame(String id, String other) {
        return id != null && Objects.equals(id, other);
    }

    boolean isAligned(String annotator, String statement, String other, String theirs) {
        if (statement == null || theirs == null) {
            return false;
        }
        Optional<Aligned> unit = alignment.unit(UnitKind.STATEMENT, annotator, statement);
        return unit.flatMap(aligned -> aligned.reading(other))
                .filter(reading -> reading.id().equals(theirs))
                .isPresent();
    }

    /** The target as it is shown: an identifier, or where it stands. */
    static String name(StanceReading stance) {
        if (stance.targetKind() == null) {
            return "?";
        }
        return switch (stance.targetKind()) {
            case ACTOR -> stance.targetActor();
            case ISSUE -> stance.targetIssue();
            case STATEMENT -> "statement " + stance.targetStatement();
            case EVENT, PROPOSITION ->
                stance.targetSpans().stream()
                        .map(range -> range.begin() + "–" + range.end())
                        .reduce((one, other) -> one + ' ' + other)
                        .orElse("?");
        };
    }
}
