package org.isnad.review.adjudicate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.Reading;

/** Tells which quotes and stances go with which statement: that which stands in gold before others, else the first. */
final class Leaders {

    private final MergePlan plan;

    Leaders(MergePlan plan) {
        this.plan = plan;
    }

    void assign() {
        List<Unit> statements = plan.all().stream()
                .filter(unit -> unit.kind() == UnitKind.STATEMENT)
                .toList();
        statements.forEach(this::quotes);
        plan.all().stream().filter(unit -> unit.kind() == UnitKind.STANCE).forEach(this::basis);
    }

    private void quotes(Unit unit) {
        for (Map.Entry<String, Reading> entry : unit.readings().entrySet()) {
            Statement statement = (Statement) plan.source(unit, entry.getKey());
            for (Quote quote : statement.getQuotes()) {
                lead(unit, plan.unit(UnitKind.QUOTE, entry.getKey(), quote));
            }
        }
        for (Item item : unit.gold) {
            ((Statement) item)
                    .getQuotes()
                    .forEach(quote -> lead(unit, plan.unitOf(quote).orElse(null)));
        }
    }

    private void basis(Unit unit) {
        for (String annotator : unit.readings().keySet()) {
            Statement basis = ((Stance) plan.source(unit, annotator)).getBasis();
            unit.bases.add(basis == null ? null : plan.unit(UnitKind.STATEMENT, annotator, basis));
        }
        for (Item item : unit.gold) {
            Statement basis = ((Stance) item).getBasis();
            Unit standing = basis == null ? null : plan.unitOf(basis).orElse(null);
            lead(standing, unit);
            if (unit.readings().isEmpty()) {
                unit.bases.add(standing);
            }
        }
        unit.bases.stream()
                .filter(Objects::nonNull)
                .min(Comparator.comparing(base -> base.gold.isEmpty()))
                .ifPresent(base -> lead(base, unit));
    }

    private static void lead(Unit statement, Unit child) {
        if (statement != null && child != null && child.leader == null) {
            statement.lead(child);
        }
    }
}
