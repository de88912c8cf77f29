package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.tcas.TcasPackage;

/**
 * Writes into gold who decided what, and what is open: an {@link Adjudication} without decision stands over each unit that is
 * open, so that gold itself tells so to programs that see no other layer.
 */
final class Records {

    private final GoldDraft draft;
    private final Map<Unit, List<Adjudication>> decisions = new HashMap<>();
    private final Map<Unit, List<Adjudication>> marks = new HashMap<>();

    Records(GoldDraft draft) {
        this.draft = draft;
    }

    /** The only decision on a unit from now on; it is open no more. */
    void decide(Unit unit, Decision decision, Verdict verdict, String at, List<String> chosen, Item result) {
        Adjudication record = decisions(unit).isEmpty()
                ? fresh(unit, "d-", result)
                : decisions(unit).get(0);
        draft.remove(decisions(unit).stream().skip(1).toList());
        readings(unit, record);
        draft.set(record, Literals.ADJUDICATION__DECISION, decision);
        draft.set(record, Literals.ADJUDICATION__REASON_CODE, verdict.reason());
        draft.set(record, Literals.ADJUDICATION__NOTE, verdict.note());
        draft.set(record, Literals.ADJUDICATION__BY, verdict.by());
        draft.set(record, Literals.ADJUDICATION__AT, at);
        draft.set(record, Literals.ADJUDICATION__CHOSEN, chosen);
        draft.set(record, Literals.ADJUDICATION__RESULTS, result == null ? List.of() : List.of(result.getId()));
        if (decisions(unit).isEmpty()) {
            decisions(unit).add(record);
        }
        close(unit);
    }

    /** What was decided stands, on the readings as they are now; those that are gone stay named. */
    void keep(Unit unit) {
        if (!decisions(unit).isEmpty()) {
            readings(unit, decisions(unit).get(0));
        }
        close(unit);
    }

    /** What was decided stays known, though nothing stands in gold for it while its statement does not. */
    void withdraw(Unit unit) {
        decisions(unit).forEach(record -> draft.set(record, Literals.ADJUDICATION__RESULTS, List.of()));
        close(unit);
    }

    /** Nothing is decided on a unit. */
    void forget(Unit unit) {
        draft.remove(decisions(unit));
        decisions(unit).clear();
    }

    /** A unit is open. */
    void open(Unit unit) {
        Adjudication mark =
                marks(unit).isEmpty() ? fresh(unit, "o-", null) : marks(unit).get(0);
        draft.remove(marks(unit).stream().skip(1).toList());
        List<String> results = unit.gold.stream()
                .filter(item -> !draft.isGone(item))
                .map(Item::getId)
                .toList();
        if (unit.readings().isEmpty()) {
            Adjudication decision = decisions(unit).get(0);
            draft.set(mark, Literals.ADJUDICATION__READINGS, List.copyOf(decision.getReadings()));
            results = List.copyOf(decision.getResults());
        } else {
            draft.set(
                    mark,
                    Literals.ADJUDICATION__READINGS,
                    List.copyOf(unit.prints().keySet()));
            draft.set(
                    mark,
                    Literals.ADJUDICATION__PRINTS,
                    List.copyOf(unit.prints().values()));
        }
        draft.set(mark, Literals.ADJUDICATION__RESULTS, results);
        extent(unit, mark);
        if (marks(unit).isEmpty()) {
            marks(unit).add(mark);
        }
    }

    /** A unit is not open. */
    void close(Unit unit) {
        draft.remove(marks(unit));
        marks(unit).clear();
    }

    /** As they will be after the edit; units stay as they were. */
    private List<Adjudication> decisions(Unit unit) {
        return decisions.computeIfAbsent(unit, u -> new ArrayList<>(u.decisions));
    }

    private List<Adjudication> marks(Unit unit) {
        return marks.computeIfAbsent(unit, u -> new ArrayList<>(u.marks));
    }

    private Adjudication fresh(Unit unit, String prefix, Item result) {
        Adjudication record = AnnotationFactory.eINSTANCE.createAdjudication();
        String name = result != null && result.getId() != null
                ? result.getId()
                : unit.readings().isEmpty()
                        ? unit.key()
                        : unit.readings().values().iterator().next().id();
        record.setId(draft.free(prefix + name));
        record.setKind(unit.kind());
        extent(unit, record);
        draft.add(record);
        return record;
    }

    private void extent(Unit unit, Adjudication record) {
        draft.set(record, TcasPackage.Literals.ANNOTATION__BEGIN, unit.begin());
        draft.set(record, TcasPackage.Literals.ANNOTATION__END, unit.end());
    }

    private void readings(Unit unit, Adjudication record) {
        Map<String, String> prints = new TreeMap<>(unit.prints());
        record.getReadings().forEach(gone -> prints.putIfAbsent(gone, ""));
        draft.set(record, Literals.ADJUDICATION__READINGS, new ArrayList<>(prints.keySet()));
        draft.set(record, Literals.ADJUDICATION__PRINTS, new ArrayList<>(prints.values()));
        if (!unit.readings().isEmpty()) {
            extent(unit, record);
        }
    }
}
