package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.difference.Differences;

/** Says of each unit how far it is: from its readings, its decision, and what stands in gold. */
final class States {

    private final MergePlan plan;
    private final Alikeness alikeness;
    private final Copies copies;
    private final Set<Unit> underWay = new HashSet<>();

    States(MergePlan plan) {
        this.plan = plan;
        this.alikeness = new Alikeness(plan.alignment(), plan.policy());
        this.copies = new Copies(plan, (unit, annotator) -> unit.gold.stream().findFirst());
    }

    void settle() {
        for (Unit unit : plan.all()) {
            unit.aligned().ifPresent(aligned -> {
                Dispute dispute = plan.disputes().computeIfAbsent(aligned, key -> dispute(unit, aligned));
                unit.differences = dispute.differences();
                unit.weight = dispute.weight();
                unit.consensus = dispute.consensus();
            });
        }
        plan.all().forEach(this::state);
    }

    private Dispute dispute(Unit unit, Aligned aligned) {
        Consensus consensus = Consensus.of(
                        unit.readings(),
                        plan.annotators().size(),
                        plan.policy(),
                        (one, other) -> alikeness.test(aligned, one, other))
                .orElse(null);
        return new Dispute(
                Differences.of(aligned, plan.alignment()), Differences.weight(aligned, plan.alignment()), consensus);
    }

    /** Of units that wait for each other in a circle, which no sound layer has, one is open. */
    private UnitState state(Unit unit) {
        if (unit.state == null) {
            if (!underWay.add(unit)) {
                return UnitState.OPEN;
            }
            unit.state = found(unit);
            underWay.remove(unit);
        }
        return unit.state;
    }

    private UnitState found(Unit unit) {
        unit.byHand = isByHand(unit);
        if (unit.decisions.isEmpty()) {
            return unit.byHand ? UnitState.DECIDED : undecided(unit);
        }
        if (unit.byHand) {
            return UnitState.DECIDED;
        }
        if (isLost(unit)) {
            return isBaseless(unit) ? UnitState.FOLLOWS : UnitState.REOPENED;
        }
        if (!isChanged(unit) || says(unit, unit.consensus)) {
            return UnitState.DECIDED;
        }
        return unit.readings().isEmpty() ? UnitState.VANISHED : UnitState.REOPENED;
    }

    private UnitState undecided(Unit unit) {
        if (unit.readings().isEmpty()) {
            return unit.gold.isEmpty() ? UnitState.FOLLOWS : UnitState.AGREED;
        }
        if (isBaseless(unit)) {
            return UnitState.FOLLOWS;
        }
        if (unit.consensus != null) {
            Optional<Difference> broken = broken(unit);
            broken.ifPresent(difference -> unit.differences = with(unit.differences, difference));
            return broken.isPresent() ? UnitState.OPEN : UnitState.AGREED;
        }
        boolean quoted = unit.kind() == UnitKind.QUOTE && unit.leader != null;
        return quoted && state(unit.leader).isOpen() ? UnitState.FOLLOWS : UnitState.OPEN;
    }

    private static List<Difference> with(List<Difference> differences, Difference further) {
        List<Difference> all = new ArrayList<>(differences);
        all.add(further);
        return List.copyOf(all);
    }

    /** Whether it was decided that nothing stands in gold for a unit, or that follows from such a decision. */
    private boolean isWithout(Unit unit) {
        if (unit == null) {
            return false;
        }
        UnitState state = state(unit);
        boolean refused = unit.adjudication()
                .map(Adjudication::getDecision)
                .filter(decision -> decision == Decision.REJECTED || decision == Decision.UNDECIDABLE)
                .isPresent();
        return refused && unit.gold.isEmpty() || state == UnitState.FOLLOWS && unit.kind() != UnitKind.QUOTE;
    }

    /** Whether it is a stance and none of the statements that it rests on stands in gold. */
    private boolean isBaseless(Unit unit) {
        return !unit.bases.isEmpty() && unit.bases.stream().allMatch(this::isWithout);
    }

    /** What the agreed reading cannot do without and gold was decided not to have. */
    private Optional<Difference> broken(Unit unit) {
        String annotator = unit.consensus.annotator();
        Item source = plan.source(unit, annotator);
        if (source instanceof Statement statement && !statement.getSources().isEmpty()) {
            boolean none = statement.getSources().stream()
                    .map(mention -> plan.unit(UnitKind.MENTION, annotator, mention))
                    .allMatch(this::isWithout);
            return none ? Optional.of(new Difference(DifferenceKind.SOURCE, "sources")) : Optional.empty();
        }
        if (source instanceof Stance stance && stance.getTargetStatement() != null) {
            Unit target = plan.unit(UnitKind.STATEMENT, annotator, stance.getTargetStatement());
            return isWithout(target)
                    ? Optional.of(new Difference(DifferenceKind.TARGET, "targetStatement"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether readings are not what they were when a person decided; unknown prints count as the same. */
    static boolean isChanged(Unit unit) {
        Adjudication decision = unit.decisions.get(0);
        if (decision.getPrints().size() != decision.getReadings().size()) {
            return false;
        }
        Map<String, String> then = new TreeMap<>();
        for (int i = 0; i < decision.getReadings().size(); i++) {
            then.put(decision.getReadings().get(i), decision.getPrints().get(i));
        }
        then.values().removeIf(String::isEmpty);
        return !then.equals(unit.prints());
    }

    /** Whether a decision left something in gold that is not there. */
    private static boolean isLost(Unit unit) {
        Decision decision = unit.decisions.get(0).getDecision();
        boolean stood = decision != Decision.REJECTED && decision != Decision.UNDECIDABLE;
        return stood && unit.gold.isEmpty();
    }

    private boolean says(Unit unit, Consensus consensus) {
        return consensus != null
                && !unit.gold.isEmpty()
                && Sameness.test(unit.gold.get(0), copies.of(unit, consensus.annotator()));
    }

    private boolean isByHand(Unit unit) {
        if (unit.gold.isEmpty() || GoldIndex.isMachines(unit.gold.get(0))) {
            return false;
        }
        Item item = unit.gold.get(0);
        if (unit.decisions.isEmpty()) {
            boolean untouched = item.getDecision() != null && modified(item) == null;
            return !untouched && !says(unit, unit.consensus);
        }
        Adjudication decision = unit.decisions.get(0);
        String modified = modified(item);
        return modified != null
                && switch (decision.getDecision()) {
                    case CHOSEN, AGREED -> !saysChosen(unit, decision);
                    case MERGED, NEW -> decision.getAt() != null && modified.compareTo(decision.getAt()) > 0;
                    case REJECTED, UNDECIDABLE -> true;
                };
    }

    private boolean saysChosen(Unit unit, Adjudication decision) {
        return unit.readings().keySet().stream()
                .filter(annotator -> decision.getChosen()
                        .contains(MergePlan.ref(
                                annotator, unit.readings().get(annotator).id())))
                .anyMatch(annotator -> Sameness.test(unit.gold.get(0), copies.of(unit, annotator)));
    }

    /** When it or what it consists of was last changed by hand; the merge leaves no such time. */
    static String modified(Item item) {
        List<Item> all = new ArrayList<>(List.of(item));
        if (item instanceof Statement statement) {
            all.addAll(statement.getCue());
            all.addAll(statement.getContent());
        } else if (item instanceof Stance stance) {
            all.addAll(stance.getEvidence());
            all.addAll(stance.getTargetSpans());
        }
        return all.stream()
                .map(Item::getModified)
                .filter(modified -> modified != null)
                .max(String::compareTo)
                .orElse(null);
    }

    /** Units of the mentions, quotes and statements that the reading of an annotator refers to. */
    static List<Unit> references(Unit unit, String annotator) {
        MergePlan plan = unit.plan();
        List<Unit> units = new ArrayList<>();
        Item source = plan.source(unit, annotator);
        List<Item> items = new ArrayList<>();
        if (source instanceof Statement statement) {
            items.addAll(statement.getSources());
            items.addAll(statement.getRelays());
            items.addAll(statement.getAddressees());
            items.addAll(statement.getQuotes());
            items.add(statement.getParent());
        } else if (source instanceof Stance stance) {
            items.add(stance.getHolderMention());
            items.add(stance.getBasis());
            items.add(stance.getTargetStatement());
        }
        for (Item item : items) {
            if (item != null) {
                UnitKind kind = item instanceof ActorMention
                        ? UnitKind.MENTION
                        : item instanceof Quote ? UnitKind.QUOTE : UnitKind.STATEMENT;
                Optional.ofNullable(plan.unit(kind, annotator, item)).ifPresent(units::add);
            }
        }
        return units;
    }
}
