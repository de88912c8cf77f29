package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.Observation.Verdict;
import org.isnad.review.align.Aligned;

/** Is a statement the same tuple with both? Slot by slot, and as a whole, after the alignment. */
final class SlotQuestion extends Question {

    SlotQuestion(String id) {
        super(id, UnitKind.STATEMENT, Measure.F1);
    }

    @Override
    String primaryLabel() {
        return StatementSlot.WHOLE.key();
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel) {
        List<Observation> seen = new ArrayList<>();
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            for (Aligned unit : comparison.alignment(pair).units(kind())) {
                for (StatementSlot slot : StatementSlot.values()) {
                    observe(comparison, pair, unit, slot, seen);
                }
            }
        }
        return seen;
    }

    private static void observe(
            Comparison comparison, Panel pair, Aligned unit, StatementSlot slot, List<Observation> seen) {
        Map<String, Set<String>> fillers = slot.fillers(comparison, pair, unit);
        if (fillers.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        SortedMap<String, String> items = new TreeMap<>();
        unit.readings().forEach((annotator, reading) -> items.put(annotator, reading.id()));
        SortedMap<String, String> values = new TreeMap<>();
        fillers.forEach((annotator, set) -> {
            if (!set.isEmpty()) {
                values.put(annotator, String.join(", ", set));
            }
        });
        Verdict verdict = values.size() < 2
                ? Verdict.ONE_SIDED
                : fillers.get(pair.first()).equals(fillers.get(pair.second())) ? Verdict.SAME : Verdict.DIFFERENT;
        seen.add(Places.observation(slot.key(), items, values, unit.readings().values(), verdict, null));
    }

    @Override
    void count(Comparison comparison, Panel panel, Tallying tallying) {
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            for (Aligned unit : comparison.alignment(pair).units(kind())) {
                for (StatementSlot slot : StatementSlot.values()) {
                    Map<String, Set<String>> fillers = slot.fillers(comparison, pair, unit);
                    Set<String> first = fillers.getOrDefault(pair.first(), Set.of());
                    Set<String> second = fillers.getOrDefault(pair.second(), Set.of());
                    long both = first.stream().filter(second::contains).count();
                    Hits.add(tallying, slot.key(), "", both, first.size(), second.size());
                }
            }
        }
    }

    @Override
    List<Gauge> gauges(Group group) {
        List<Gauge> gauges = new ArrayList<>();
        for (StatementSlot slot : StatementSlot.values()) {
            gauges.addAll(
                    Hits.gauges(group, slot.key(), "", slot.key(), Measure.PRECISION, Measure.RECALL, Measure.F1));
        }
        return gauges;
    }
}
