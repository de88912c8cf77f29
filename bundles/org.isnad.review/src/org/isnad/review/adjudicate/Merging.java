package org.isnad.review.adjudicate;

import java.util.List;
import org.isnad.core.edit.References;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.UnitKind;

/** What a merge changes in gold: all that needs no decision. */
final class Merging {

    private static final List<UnitKind> USERS_FIRST =
            List.of(UnitKind.STANCE, UnitKind.STATEMENT, UnitKind.QUOTE, UnitKind.MENTION, UnitKind.ZONE);

    private final MergePlan plan;
    private final String by;
    private final String now;

    Merging(MergePlan plan, String by, String now) {
        this.plan = plan;
        this.by = by;
        this.now = now;
    }

    GoldDraft draft() {
        Deciding step = new Deciding(plan, new Verdict(null, null, by), now);
        plan.all().stream().filter(unit -> unit.byHand).forEach(unit -> adopt(step, unit));
        for (UnitKind kind : USERS_FIRST) {
            plan.units(kind).stream().filter(Merging::isGone).forEach(unit -> drop(step, unit));
        }
        step.followUps(true);
        plan.all().forEach(unit -> note(step.records(), unit));
        return step.draft();
    }

    /** What was made or changed by hand is a decision. */
    private void adopt(Deciding step, Unit unit) {
        Item item = unit.gold.get(0);
        Decision decision =
                unit.readings().isEmpty() && (unit.decisions.isEmpty() || isNew(unit)) ? Decision.NEW : Decision.MERGED;
        String at = States.modified(item) != null ? States.modified(item) : item.getCreated();
        Verdict verdict = unit.adjudication()
                .map(known -> new Verdict(known.getReasonCode(), known.getNote(), known.getBy()))
                .orElse(new Verdict(null, null, by));
        List<String> chosen = unit.adjudication()
                .map(Adjudication::getChosen)
                .map(List::copyOf)
                .orElse(List.of());
        GoldDraft draft = step.draft();
        draft.set(item, Literals.ITEM__DECISION, decision);
        if (item.getDerivedFrom().isEmpty()) {
            draft.set(item, Literals.ITEM__DERIVED_FROM, unit.refs());
        }
        step.records().decide(unit, decision, verdict, at == null ? now : at, chosen, item);
    }

    private static boolean isNew(Unit unit) {
        return unit.decisions.get(0).getDecision() == Decision.NEW;
    }

    /** Whether nobody marked any more what had agreed. */
    private static boolean isGone(Unit unit) {
        return unit.state() == UnitState.AGREED && unit.readings().isEmpty();
    }

    private void drop(Deciding step, Unit unit) {
        boolean used = References.to(unit.gold, plan.gold().orElseThrow().resource()).stream()
                .anyMatch(reference -> !step.draft().isGone(reference.owner()));
        boolean alone = unit.kind() == UnitKind.ZONE
                && plan.units(UnitKind.ZONE).stream()
                        .noneMatch(other -> !other.readings().isEmpty()
                                && other.begin() < unit.end()
                                && unit.begin() < other.end());
        if (!used && !alone) {
            step.writer().remove(unit.gold);
        }
    }

    private static void note(Records records, Unit unit) {
        if (unit.state().isOpen()) {
            records.open(unit);
            return;
        }
        records.close(unit);
        if (!unit.decisions.isEmpty()) {
            Adjudication decision = unit.decisions.get(0);
            if (decision.getPrints().size() != decision.getReadings().size()) {
                records.keep(unit);
            }
        }
    }
}
