package org.isnad.review.agree;

import java.util.List;
import org.isnad.model.annotation.UnitKind;

/** Something asked of two or more layers: which units it looks at, what is counted of them, and the measures of the counts. */
abstract class Question {

    private final String id;
    private final UnitKind kind;
    private final Measure primary;

    /** @param primary the one measure that stands for the question in tables by article and in the drift */
    Question(String id, UnitKind kind, Measure primary) {
        this.id = id;
        this.kind = kind;
        this.primary = primary;
    }

    /** Such as "statement.reportType"; stable. */
    final String id() {
        return id;
    }

    final UnitKind kind() {
        return kind;
    }

    final Measure primary() {
        return primary;
    }

    /** The label or slot of the primary measure. */
    String primaryLabel() {
        return "";
    }

    /** Every unit of the article it looks at, those that do not count too. */
    abstract List<Observation> observe(Comparison comparison, Panel panel);

    abstract void count(Comparison comparison, Panel panel, Tallying tallying);

    abstract List<Gauge> gauges(Group group);

    /** Whether a unit belongs to a label or slot. */
    boolean isOf(Observation observation, String label) {
        return label.isEmpty()
                || observation.slot().equals(label)
                || observation.values().containsValue(label);
    }

    @Override
    public final String toString() {
        return id;
    }
}
