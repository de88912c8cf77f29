package org.isnad.review.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Function<String, Object> firstUnits;
    private final Function<String, Object> secondUnits;

    private StancePairs(
            List<StanceReading> first,
            List<StanceReading> second,
            Function<String, Object> firstUnits,
            Function<String, Object> secondUnits) {
        this.first = first;
        this.second = second;
        this.firstUnits = firstUnits;
        this.secondUnits = secondUnits;
    }

    /**
     * Pairs the stances of two layers.
     *
     * @param firstUnits the unit of a statement of the first layer, by its identifier; null where there is none
     * @param secondUnits the same of the second
     */
    static List<Pair> of(
            List<StanceReading> first,
            List<StanceReading> second,
            Function<String, Object> firstUnits,
            Function<String, Object> secondUnits) {
        return new StancePairs(first, second, firstUnits, secondUnits).pairs();
    }

    private List<Pair> pairs() {
        List<List<Candidate>> rounds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Characters> evidence =
                second.stream().map(stance -> Characters.of(stance.evidence())).toList();
        int[] sizes = evidence.stream().mapToInt(Characters::size).toArray();
        Overlaps overlaps = new Overlaps(evidence);
        Map<Object, List<Integer>> places = new HashMap<>();
        for (int column = 0; column < second.size(); column++) {
            Object place = place(second.get(column), secondUnits);
            places.computeIfAbsent(place, unit -> new ArrayList<>()).add(column);
        }
        for (int row = 0; row < first.size(); row++) {
            StanceReading one = first.get(row);
            Characters mine = Characters.of(one.evidence());
            Map<Integer, Double> shares = new TreeMap<>();
            places.getOrDefault(place(one, firstUnits), List.of()).forEach(column -> shares.put(column, 0.0));
            overlaps.visit(
                    mine, (column, shared) -> shares.put(column, Characters.share(shared, mine.size(), sizes[column])));
            for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
                Likeness likeness = likeness(one, second.get(entry.getKey()), entry.getValue());
                if (likeness.round() >= 0) {
                    rounds.get(likeness.round()).add(new Candidate(row, entry.getKey(), likeness.score()));
                }
            }
        }
        Rounds result = new Rounds(first.size(), second.size());
        rounds.forEach(result::round);
        return result.pairs();
    }

    /** Where a stance is that needs no common evidence: the unit of its basis, or its holder where it has no basis. */
    private static Object place(StanceReading stance, Function<String, Object> units) {
        if (stance.basis() == null) {
            return stance.holder();
        }
        Object unit = units.apply(stance.basis());
        return unit == null ? stance : unit;
    }

    /** @param round in which they may become a pair, or -1 */
    private record Likeness(int round, double score) {}

    private Likeness likeness(StanceReading one, StanceReading other, double share) {
        boolean holder = !one.holder().isEmpty() && one.holder().equals(other.holder());
        boolean target = sameTarget(one, other);
        boolean basis = aligned(one.basis(), other.basis());
        boolean noBasis = one.basis() == null && other.basis() == null;
        double score = (holder ? HOLDER : 0) + (target ? TARGET : 0) + (basis ? BASIS : 0) + EVIDENCE * share;
        if (holder && target && (basis || noBasis || share > 0)) {
            return new Likeness(0, score);
        }
        if (basis && (holder || target || share > 0)) {
            return new Likeness(1, score);
        }
        return new Likeness(share > 0 ? 2 : -1, score);
    }

    private boolean aligned(String statement, String other) {
        Object unit = statement == null || other == null ? null : firstUnits.apply(statement);
        return unit != null && unit == secondUnits.apply(other);
    }

    private boolean sameTarget(StanceReading one, StanceReading other) {
        TargetKind kind = one.targetKind();
        if (kind == null || kind != other.targetKind()) {
            return false;
        }
        return switch (kind) {
            case ACTOR -> one.targetActor() != null && Objects.equals(one.targetActor(), other.targetActor());
            case ISSUE -> one.targetIssue() != null && Objects.equals(one.targetIssue(), other.targetIssue());
            case STATEMENT -> aligned(one.targetStatement(), other.targetStatement());
            case EVENT, PROPOSITION -> Characters.of(one.targetSpans()).shared(Characters.of(other.targetSpans())) > 0;
        };
    }
}
