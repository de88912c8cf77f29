package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.MergePlan;
import org.isnad.review.adjudicate.Unit;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.Readings;
import org.isnad.ui.review.adjudication.card.ReadingTable;
import org.isnad.ui.review.adjudication.card.ReadingTable.Column;
import org.isnad.ui.review.adjudication.card.Section;
import org.isnad.ui.review.adjudication.card.Sections;

/**
 * The readings of a unit beside each other, with what stands in gold once it is decided; below, quietly, what it goes with:
 * the stances of a statement, the statement of a stance.
 */
final class UnitTable {

    private final MergePlan plan;
    private final UnitLabels labels;
    private final OpenLayer gold;

    UnitTable(MergePlan plan, OpenLayer gold, UnitLabels labels) {
        this.plan = plan;
        this.gold = gold;
        this.labels = labels;
    }

    /** @param withGold whether to show gold beside the readings where the unit is settled */
    ReadingTable of(Unit unit, boolean withGold) {
        Optional<LayerReading> settled =
                withGold && !unit.state().isOpen() && !unit.gold().isEmpty()
                        ? Optional.of(Readings.of(gold))
                        : Optional.empty();
        List<String> readers = new ArrayList<>(plan.annotators());
        settled.ifPresent(reading -> readers.add(Project.GOLD));
        Sections sections = new Sections(gold.project().corpus(), gold.text(), readers, labels::statement);
        List<Section> all = new ArrayList<>();
        all.add(section(sections, unit, settled, false));
        unit.children().stream()
                .filter(child -> child.kind() == UnitKind.STANCE)
                .forEach(child -> all.add(section(sections, child, settled, true)));
        unit.leader().ifPresent(leader -> all.add(section(sections, leader, settled, true)));
        return new ReadingTable(columns(settled.isPresent()), all);
    }

    private List<Column> columns(boolean withGold) {
        List<Column> columns = new ArrayList<>();
        for (String annotator : plan.annotators()) {
            String number = String.valueOf(columns.size() + 1);
            columns.add(
                    new Column(annotator, Keys.of(Action.TAKE.command(), number).orElse(number), annotator, ""));
        }
        if (withGold) {
            columns.add(new Column(Project.GOLD, "", AdjudicationMessages.Cards_goldColumn, ""));
        }
        return columns;
    }

    private Section section(Sections sections, Unit unit, Optional<LayerReading> settled, boolean quiet) {
        Map<String, Reading> readings = new HashMap<>(unit.readings());
        settled.flatMap(all -> unit.gold().stream().findFirst().flatMap(item -> all.reading(item.getId())))
                .ifPresent(reading -> readings.put(Project.GOLD, reading));
        Set<DifferenceKind> differing = new HashSet<>();
        unit.differences().stream().map(Difference::kind).forEach(differing::add);
        return sections.of(unit.key(), unit.kind(), labels.title(unit), readings, differing, quiet);
    }
}
