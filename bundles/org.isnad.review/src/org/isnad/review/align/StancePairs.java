package org.isnad.review.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.isnad.agreement.assign.Candidate;
import org.isnad.model.annotation.TargetKind;
import org.isnad.review.reading.StanceReading;

/**
 * Pairs stances in three rounds: the same holder toward the same target in the same place; then within aligned statements those
 * that share holder, target or evidence; then by evidence alone. The same place is aligned statements as basis, no basis on
 * either side, or common characters of the evidence. What the stance is never matters, only whose, toward what and where.
 */
final class StancePairs {

    private static final double HOLDER = 0.25;
    private static final double TARGET = 0.25;
    private static final double BASIS = 0.3;
    private static final double EVIDENCE = 0.2;

    private final List<StanceReading> first;
    private final List<StanceReading> second;
    private final BiPredicate<String, String> aligned;

    private StancePairs(
            List<StanceReading> first, List<StanceReading> second, BiPredicate<String, String> aligned) {
        this.first = first;
        this.second = second;
        this.aligned = aligned;
    }

    /** @param aligned whether a statement of the first layer and one of the second are one unit, by their identifiers */
    static List<Pair> of(
            List<StanceReading> first, List<StanceReading> second, BiPredicate<String, String> aligned) {
        return new StancePairs(first, second, aligned).pairs();
    }

    private List<Pair> pairs() {
        List<List<Candidate>> rounds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Characters> evidence =
                second.stream().map(stance -> Characters.of(stance.evidence())).toList();
        for (int row = 0; row < first.size(); row++) {
            StanceReading one = first.get(row);
            Characters mine = Characters.of(one.evidence());
            for (int column = 0; column < second.size(); column++) {
                Likeness likeness = likeness(one, second.get(column), mine, evidence.get(column));
                if (likeness.round() >= 0) {
                    rounds.get(likeness.round()).add(new Candidate(row, column, likeness.score()));
                }
            }
        }
        Rounds result = new Rounds(first.size(), second.size());
        rounds.forEach(result::round);
        return result.pairs();
    }

    /** @param round in which they may become a pair, or -1 */
    private record Likeness(int round, double score) {}

    private Likeness likeness(StanceReading one, StanceReading other, Characters mine, Characters theirs) {
        boolean holder = !one.holder().isEmpty() && one.holder().equals(other.holder());
        boolean target = sameTarget(one, other);
        boolean basis = one.basis() != null && other.basis() != null && aligned.test(one.basis(), other.basis());
        boolean noBasis = one.basis() == null && other.basis() == null;
        double share = Characters.share(mine.shared(theirs), mine.size(), theirs.size());
        double score =
                (holder ? HOLDER : 0) + (target ? TARGET : 0) + (basis ? BASIS : 0) + EVIDENCE * share;
        if (holder && target && (basis || noBasis || share > 0)) {
            return new Likeness(0, score);
        }
        if (basis && (holder || target || share > 0)) {
            return new Likeness(1, score);
        }
        return new Likeness(share > 0 ? 2 : -1, score);
    }

    private boolean sameTarget(StanceReading one, StanceReading other) {
        TargetKind kind = one.targetKind();
        if (kind == null || kind != other.targetKind()) {
            return false;
        }
        return switch (kind) {
            case ACTOR -> one.targetActor() != null && Objects.equals(one.targetActor(), other.targetActor());
            case ISSUE -> one.targetIssue() != null && Objects.equals(one.targetIssue(), other.targetIssue());
            case STATEMENT -> one.targetStatement() != null
                    && other.targetStatement() != null
                    && aligned.test(one.targetStatement(), other.targetStatement());
            case EVENT, PROPOSITION -> Characters.of(one.targetSpans()).shared(Characters.of(other.targetSpans())) > 0;
        };
    }
}
