package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.edit.UnitKinds;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.Zone;

/**
 * Finds the unit of each decision and each item of gold: by the readings that they name, a decision by most of them. What
 * names none is found by its place where the unit has nothing in gold yet; the rest makes units without readings.
 */
final class GoldIndex {

    private final MergePlan plan;
    private final OpenLayer gold;
    private final Map<String, Unit> byRef = new HashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<Item> placed = new HashSet<>();

    GoldIndex(MergePlan plan) {
        this.plan = plan;
        this.gold = plan.gold().orElseThrow();
        for (Unit unit : plan.all()) {
            unit.refs().forEach(ref -> byRef.put(unit.kind() + " " + ref, unit));
        }
        gold.resource().getContents().stream()
                .filter(object -> UnitKinds.of(object).isPresent())
                .map(Item.class::cast)
                .forEach(item -> items.put(item.getId(), item));
    }

    void assign() {
        List<Adjudication> records = gold.spans(Adjudication.class).stream()
                .filter(record -> record.getKind() != null)
                .sorted(Comparator.comparing(Adjudication::getId))
                .toList();
        records.stream().filter(record -> record.getDecision() != null).forEach(this::decision);
        records.stream().filter(record -> record.getDecision() == null).forEach(this::mark);
        plan.all().forEach(this::results);
        items.values().stream().filter(item -> !item.getDerivedFrom().isEmpty()).forEach(this::derived);
        items.values().stream().filter(item -> !placed.contains(item)).forEach(this::loose);
    }

    private void decision(Adjudication decision) {
        Unit unit = unit(decision).orElseGet(() -> fresh(decision.getKind()));
        unit.decisions.add(decision);
        // Where units became one, what stands in gold counts more than what was rejected, and the later more.
        unit.decisions.sort(
                Comparator.comparing((Adjudication one) -> one.getResults().isEmpty())
                        .thenComparing(Comparator.comparing((Adjudication one) -> String.valueOf(one.getAt()))
                                .reversed()));
    }

    /** That with most of the readings; of equals the first in the text. */
    private Optional<Unit> unit(Adjudication decision) {
        Map<Unit, Integer> shared = new LinkedHashMap<>();
        for (String ref : decision.getReadings()) {
            Unit unit = byRef.get(decision.getKind() + " " + ref);
            if (unit != null) {
                shared.merge(unit, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Unit, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> -entry.getKey().begin())
                        .thenComparing(entry -> entry.getKey().key(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private void mark(Adjudication mark) {
        Unit unit = unit(mark).or(() -> standing(mark)).orElse(null);
        if (unit == null) {
            unit = fresh(mark.getKind());
        }
        unit.marks.add(mark);
    }

    private Optional<Unit> standing(Adjudication mark) {
        return plan.all().stream()
                .filter(unit -> unit.decisions.stream()
                        .anyMatch(decision -> decision.getKind() == mark.getKind()
                                && decision.getReadings().equals(mark.getReadings())
                                && decision.getResults().equals(mark.getResults())))
                .findFirst();
    }

    private Unit fresh(UnitKind kind) {
        Unit unit = new Unit(plan, kind, null);
        plan.all().add(unit);
        return unit;
    }

    private void results(Unit unit) {
        List<Adjudication> records = new ArrayList<>(unit.decisions);
        records.addAll(unit.marks);
        for (Adjudication record : records) {
            for (String id : record.getResults()) {
                Item item = items.get(id);
                if (item != null && UnitKinds.of(item).orElseThrow() == unit.kind() && placed.add(item)) {
                    unit.gold.add(item);
                }
            }
        }
    }

    private void derived(Item item) {
        if (placed.contains(item)) {
            return;
        }
        UnitKind kind = UnitKinds.of(item).orElseThrow();
        for (String ref : item.getDerivedFrom()) {
            Unit unit = byRef.get(kind + " " + ref);
            if (unit != null) {
                unit.gold.add(item);
                placed.add(item);
                return;
            }
        }
    }

    private void loose(Item item) {
        UnitKind kind = UnitKinds.of(item).orElseThrow();
        int[] edges = Unit.edges(item);
        boolean named = !item.getDerivedFrom().isEmpty();
        Optional<Unit> there = named
                ? Optional.empty()
                : plan.all().stream()
                        .filter(unit -> unit.kind() == kind && unit.gold.isEmpty() && unit.decisions.isEmpty())
                        .filter(unit -> unit.begin() == edges[0] && unit.end() == edges[1]
                                || unit.readings().values().stream()
                                        .anyMatch(one -> one.begin() == edges[0] && one.end() == edges[1]))
                        .findFirst();
        Unit unit = there.orElseGet(() -> fresh(kind));
        unit.gold.add(item);
        placed.add(item);
    }

    /** Whether an item came with the new layer, from the machine, and was not touched by anybody. */
    static boolean isMachines(Item item) {
        return item instanceof Zone
                && item.getOrigin() == null
                && item.getDecision() == null
                && item.getModified() == null;
    }
}
