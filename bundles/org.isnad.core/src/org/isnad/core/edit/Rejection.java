package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;

/**
 * Notes in gold that items which came from annotators were removed by hand, so that the next merge does not bring them back:
 * the decision on each becomes a rejection. Fingerprints are left to that merge.
 */
final class Rejection {

    private final Plan plan;
    private final OpenLayer gold;

    private Rejection(Plan plan, OpenLayer gold) {
        this.plan = plan;
        this.gold = gold;
    }

    /** Does nothing in a layer that is not gold. */
    static void note(Plan plan, OpenLayer layer, Collection<? extends Item> removed) {
        if (layer.annotator().equals(Project.GOLD)) {
            Rejection rejection = new Rejection(plan, layer);
            removed.forEach(rejection::note);
        }
    }

    private void note(Item item) {
        Optional<UnitKind> kind = UnitKinds.of(item);
        if (kind.isEmpty()) {
            return;
        }
        Optional<Adjudication> known = gold.spans(Adjudication.class).stream()
                .filter(record -> record.getDecision() != null && record.getKind() == kind.get())
                .filter(record -> record.getResults().contains(item.getId()))
                .findFirst();
        if (known.isEmpty()) {
            if (!item.getDerivedFrom().isEmpty()) {
                plan.add(gold, fresh(item, kind.get()));
            }
        } else if (known.get().getReadings().isEmpty()) {
            plan.remove(gold, known.get());
        } else {
            plan.set(known.get(), Literals.ADJUDICATION__DECISION, Decision.REJECTED);
            plan.set(known.get(), Literals.ADJUDICATION__AT, plan.now());
            plan.set(known.get(), Literals.ADJUDICATION__RESULTS, null);
            plan.set(known.get(), Literals.ADJUDICATION__CHOSEN, null);
        }
    }

    private Adjudication fresh(Item item, UnitKind kind) {
        Adjudication record = AnnotationFactory.eINSTANCE.createAdjudication();
        record.setId("d-" + item.getId());
        record.setKind(kind);
        record.setDecision(Decision.REJECTED);
        record.setAt(plan.now());
        record.getReadings().addAll(item.getDerivedFrom());
        List<? extends Span> words = words(item);
        record.setBegin(words.stream().mapToInt(Span::getBegin).min().orElse(0));
        record.setEnd(words.stream().mapToInt(Span::getEnd).max().orElse(0));
        return record;
    }

    private static List<? extends Span> words(Item item) {
        if (item instanceof Span span) {
            return List.of(span);
        }
        if (item instanceof Statement statement) {
            return statement.getContent();
        }
        return ((Stance) item).getEvidence();
    }
}
