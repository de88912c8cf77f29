package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.Copies.InGold;

/**
 * One step of a reviewer: the decision on a unit, with all that goes with it. Open mentions and quotes that a reading refers to
 * are decided for the same annotator; what agrees and waited for them comes into gold; references to statements that come in
 * are set.
 */
final class Deciding {

    private final MergePlan plan;
    private final Verdict verdict;
    private final String now;
    private final GoldDraft draft;
    private final GoldWriter writer;
    private final Records records;
    private final Set<Unit> done = new HashSet<>();
    private final Set<Unit> fresh = new HashSet<>();
    private final Set<Unit> underWay = new HashSet<>();

    Deciding(MergePlan plan, Verdict verdict, String now) {
        this.plan = plan;
        this.verdict = verdict;
        this.now = now;
        this.draft = new GoldDraft(plan.gold().orElseThrow());
        this.writer = new GoldWriter(draft);
        this.records = new Records(draft);
    }

    GoldDraft draft() {
        return draft;
    }

    GoldWriter writer() {
        return writer;
    }

    Records records() {
        return records;
    }

    /** Takes one annotator's reading as it is. */
    Item take(Unit unit, String annotator) {
        done.add(unit);
        String ref = ref(unit, annotator);
        Item copy = new Copies(plan, this::settled).of(unit, annotator);
        Item item = write(unit, copy, Decision.CHOSEN, List.of(ref), verdict.note());
        records.decide(unit, Decision.CHOSEN, verdict, now, List.of(ref), item);
        quotes(unit, annotator);
        return item;
    }

    /** Takes a reading put together from several. */
    Item merge(Unit unit, Parts parts) {
        if (parts.features().isEmpty()) {
            return take(unit, parts.base());
        }
        done.add(unit);
        Item copy = new Copies(plan, this::settled).of(unit, parts);
        List<String> from = parts.annotators().stream()
                .map(annotator -> ref(unit, annotator))
                .sorted()
                .toList();
        List<String> chosen = new ArrayList<>(List.of(ref(unit, parts.base())));
        parts.features().entrySet().stream()
                .map(part -> ref(unit, part.getValue()) + "#" + part.getKey().getName())
                .sorted()
                .forEach(chosen::add);
        Item item = write(unit, copy, Decision.MERGED, from, verdict.note());
        records.decide(unit, Decision.MERGED, verdict, now, chosen, item);
        quotes(unit, parts.features().getOrDefault(Literals.STATEMENT__QUOTES, parts.base()));
        return item;
    }

    /** What a person made of it stands, with this item of gold. */
    void edited(Unit unit, Item item) {
        done.add(unit);
        Unit other = plan.unitOf(item).orElse(unit);
        if (other != unit) {
            records.forget(other);
            records.close(other);
            done.add(other);
            fresh.add(unit);
        }
        writer.stand(unit, item);
        Decision decision = unit.readings().isEmpty() ? Decision.NEW : Decision.MERGED;
        writer.mark(item, decision, unit.refs(), verdict.note());
        List<String> chosen = unit.adjudication()
                .map(Adjudication::getChosen)
                .map(List::copyOf)
                .orElse(List.of());
        records.decide(unit, decision, verdict, now, chosen, item);
    }

    /** Nothing stands for a unit; with a statement go the stances on it, and its quotes that were open. */
    void refuse(Unit unit, Decision decision) {
        done.add(unit);
        writer.clear(unit);
        if (unit.readings().isEmpty()) {
            records.forget(unit);
            records.close(unit);
        } else {
            records.decide(unit, decision, verdict, now, List.of(), null);
        }
        for (Unit child : unit.children()) {
            if (child.kind() == UnitKind.QUOTE && isPending(child)) {
                refuse(child, decision);
            }
        }
        if (unit.kind() == UnitKind.STATEMENT) {
            plan.units(UnitKind.STANCE).stream()
                    .filter(stance ->
                            stance.bases.contains(unit) && stance.bases.stream().allMatch(this::isWithout))
                    .forEach(this::withdraw);
        }
    }

    private boolean isWithout(Unit statement) {
        if (statement == null || !writer.gold(statement).isEmpty()) {
            return false;
        }
        boolean refused = statement
                .adjudication()
                .map(Adjudication::getDecision)
                .filter(decision -> decision == Decision.REJECTED || decision == Decision.UNDECIDABLE)
                .isPresent();
        return done.contains(statement) || refused;
    }

    private void withdraw(Unit stance) {
        done.add(stance);
        writer.clear(stance);
        records.withdraw(stance);
    }

    /** Nothing is decided on a unit any more; what stands in gold stands for the time being. */
    void reopen(Unit unit) {
        records.forget(unit);
        if (unit.consensus != null && isReady(unit)) {
            agree(unit);
        } else {
            done.add(unit);
            records.open(unit);
        }
    }

    /** Quotes that go with a statement are taken from whom the statement is taken from. */
    private void quotes(Unit unit, String annotator) {
        for (Unit child : unit.children()) {
            if (child.kind() == UnitKind.QUOTE && isPending(child)) {
                if (child.readings().containsKey(annotator)) {
                    take(child, annotator);
                } else {
                    refuse(child, Decision.REJECTED);
                }
            }
        }
    }

    private boolean isPending(Unit unit) {
        return !done.contains(unit) && unit.state() == UnitState.FOLLOWS && unit.decisions.isEmpty();
    }

    private static String ref(Unit unit, String annotator) {
        return MergePlan.ref(annotator, unit.readings().get(annotator).id());
    }

    private Item write(Unit unit, Item copy, Decision decision, List<String> from, String reason) {
        if (writer.gold(unit).isEmpty()) {
            fresh.add(unit);
        }
        return writer.write(unit, copy, decision, from, reason);
    }

    /** What stands in gold for a unit that a reading of this annotator refers to; decided now where it is open. */
    private Optional<Item> settled(Unit unit, String annotator) {
        if (done.contains(unit)) {
            return writer.gold(unit);
        }
        boolean open = unit.state() == UnitState.OPEN || unit.state() == UnitState.FOLLOWS;
        boolean slot = unit.kind() == UnitKind.MENTION || unit.kind() == UnitKind.QUOTE;
        if (open && slot && unit.decisions.isEmpty()) {
            return Optional.of(take(unit, annotator));
        }
        return waiting(unit, annotator);
    }

    /** What stands in gold for a unit, or comes in now since it agrees. */
    private Optional<Item> waiting(Unit unit, String annotator) {
        if (unit.state() == UnitState.AGREED && !done.contains(unit) && isReady(unit)) {
            agree(unit);
        }
        return writer.gold(unit);
    }

    /** Whether all that the agreed reading refers to is settled. */
    private boolean isReady(Unit unit) {
        if (!underWay.add(unit)) {
            return false;
        }
        boolean ready = States.references(unit, unit.consensus.annotator()).stream()
                .allMatch(other -> done.contains(other) ? !fails(unit, other) : isSettled(other));
        underWay.remove(unit);
        return ready;
    }

    /** Whether a unit was refused in this step that another cannot do without. */
    private boolean fails(Unit unit, Unit other) {
        boolean slot = other.kind() != UnitKind.STATEMENT || unit.kind() == UnitKind.STATEMENT;
        return writer.gold(other).isEmpty() && !(slot && others(unit, other));
    }

    private boolean others(Unit unit, Unit refused) {
        return unit.kind() != UnitKind.STATEMENT
                || ((Statement) plan.source(unit, unit.consensus.annotator()))
                        .getSources().stream()
                                .map(mention -> plan.unit(UnitKind.MENTION, unit.consensus.annotator(), mention))
                                .anyMatch(source -> source != refused);
    }

    private boolean isSettled(Unit unit) {
        return switch (unit.state()) {
            case AGREED -> unit.consensus != null && isReady(unit);
            case DECIDED, REOPENED, VANISHED -> true;
            case OPEN -> false;
            case FOLLOWS -> unit.kind() != UnitKind.QUOTE;
        };
    }

    /** What agrees stands in gold as the annotators have it. */
    void agree(Unit unit) {
        done.add(unit);
        InGold found = this::waiting;
        List<String> from = unit.consensus.supporters().stream()
                .map(annotator -> ref(unit, annotator))
                .toList();
        write(unit, new Copies(plan, found).of(unit, unit.consensus.annotator()), Decision.AGREED, from, null);
        records.close(unit);
    }

    /**
     * What agrees comes in as far as nothing open keeps it out, and what was chosen and had gone with its statement.
     *
     * @param all also what stands in gold already, so that it follows its readings
     */
    void followUps(boolean all) {
        for (UnitKind kind : UnitKind.values()) {
            for (Unit unit : plan.units(kind)) {
                boolean agreed = unit.state() == UnitState.AGREED && unit.consensus != null;
                if (!done.contains(unit) && agreed && (all || unit.gold.isEmpty()) && isReady(unit)) {
                    agree(unit);
                } else if (!done.contains(unit) && isBack(unit)) {
                    again(unit);
                }
            }
        }
        link();
    }

    private boolean isBack(Unit unit) {
        return !unit.decisions.isEmpty()
                && unit.state() == UnitState.FOLLOWS
                && unit.decisions.get(0).getDecision() == Decision.CHOSEN
                && chosen(unit, null).isPresent()
                && unit.bases.stream()
                        .anyMatch(base -> base != null && writer.gold(base).isPresent());
    }

    private void again(Unit unit) {
        done.add(unit);
        String annotator = chosen(unit, null).orElseThrow();
        Adjudication decision = unit.decisions.get(0);
        Item copy = new Copies(plan, this::waiting).of(unit, annotator);
        Item item = write(unit, copy, Decision.CHOSEN, List.of(ref(unit, annotator)), decision.getNote());
        draft.set(decision, Literals.ADJUDICATION__RESULTS, List.of(item.getId()));
    }

    /** Whose reading a feature was taken from; of the whole where the feature is null. */
    private static Optional<String> chosen(Unit unit, EReference feature) {
        if (unit.decisions.isEmpty()) {
            return unit.consensus().map(Consensus::annotator);
        }
        List<String> chosen = unit.decisions.get(0).getChosen();
        for (Map.Entry<String, ?> reading : unit.readings().entrySet()) {
            if (feature != null && chosen.contains(ref(unit, reading.getKey()) + "#" + feature.getName())) {
                return Optional.of(reading.getKey());
            }
        }
        return unit.readings().keySet().stream()
                .filter(annotator -> chosen.contains(ref(unit, annotator)))
                .findFirst();
    }

    private void link() {
        if (fresh.stream().noneMatch(unit -> unit.kind() == UnitKind.STATEMENT)) {
            return;
        }
        for (Unit unit : plan.all()) {
            writer.gold(unit).ifPresent(item -> {
                if (item instanceof Statement) {
                    link(unit, item, Literals.STATEMENT__PARENT);
                } else if (item instanceof Stance) {
                    link(unit, item, Literals.STANCE__BASIS);
                    link(unit, item, Literals.STANCE__TARGET_STATEMENT);
                }
            });
        }
    }

    private void link(Unit unit, Item item, EReference feature) {
        if (draft.get(item, feature) != null) {
            return;
        }
        chosen(unit, feature).ifPresent(annotator -> {
            Item target = (Item) plan.source(unit, annotator).eGet(feature);
            Unit other = target == null ? null : plan.unit(UnitKind.STATEMENT, annotator, target);
            if (other != null && fresh.contains(other)) {
                writer.gold(other).ifPresent(statement -> draft.set(item, feature, statement));
            }
        });
    }
}
