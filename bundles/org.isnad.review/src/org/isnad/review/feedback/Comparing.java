package org.isnad.review.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Adjudication;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.difference.Differences;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Reading;

/** Lays an annotator's layer beside gold and finds the decision behind each difference. */
final class Comparing {
    private static final Comparator<FeedbackEntry> TEXT_ORDER = Comparator.comparingInt(FeedbackEntry::begin)
            .thenComparing(Comparator.comparingInt(FeedbackEntry::end).reversed())
            .thenComparing(FeedbackEntry::kind);

    private final LayerReading own;
    private final LayerReading gold;
    private final Rulings rulings;
    private final boolean finished;
    private final Alignment alignment;
    private final List<FeedbackEntry> entries = new ArrayList<>();
    private final Set<Reading> told = new HashSet<>();
    private int open;
    private int same;

    Comparing(LayerReading own, LayerReading gold, Rulings rulings, boolean finished) {
        this.own = own;
        this.gold = gold.named(Project.GOLD);
        this.rulings = rulings;
        this.finished = finished;
        alignment = Alignment.of(List.of(own, this.gold));
        alignment.units().stream().filter(unit -> unit.missing().isEmpty()).forEach(this::both);
        alignment.units().stream().filter(unit -> !unit.missing().isEmpty()).forEach(this::decidedTogether);
        alignment.units().stream().filter(unit -> !unit.missing().isEmpty()).forEach(this::alone);
        entries.sort(TEXT_ORDER);
    }

    List<FeedbackEntry> entries() {
        return entries;
    }

    int open() {
        return open;
    }

    int same() {
        return same;
    }

    private void both(Aligned unit) {
        Reading mine = unit.readings().get(own.annotator());
        Reading theirs = unit.readings().get(Project.GOLD);
        if (rulings.isOpen(mine, theirs)) {
            open++;
            return;
        }
        List<Difference> differences = Differences.of(unit, alignment);
        Ruling ruling = ruling(mine, theirs);
        if (!differences.isEmpty()) {
            entries.add(new FeedbackEntry(Change.CHANGED, unit.kind(), mine, theirs, differences, ruling));
        } else if (ruling != null && isDecidedItself(mine)) {
            entries.add(new FeedbackEntry(Change.CONFIRMED, unit.kind(), mine, theirs, differences, ruling));
        } else {
            same++;
        }
    }

    private boolean isDecidedItself(Reading mine) {
        return rulings.of(mine, null, LayerReading.empty("", "", 0), gold).isPresent();
    }

    /** What lies too far apart to be aligned, but was decided on as one unit. */
    private void decidedTogether(Aligned unit) {
        Reading mine = unit.readings().get(own.annotator());
        if (mine == null || rulings.isOpen(mine, null)) {
            return;
        }
        rulings.of(mine, null, LayerReading.empty("", "", 0), gold)
                .map(Adjudication::getResults)
                .flatMap(results -> gold.readings(unit.kind()).stream()
                        .filter(reading -> results.contains(reading.id()) && isAlone(reading))
                        .findFirst())
                .ifPresent(theirs -> {
                    told.add(mine);
                    told.add(theirs);
                    entries.add(new FeedbackEntry(
                            Change.CHANGED,
                            unit.kind(),
                            mine,
                            theirs,
                            List.of(new Difference(DifferenceKind.BOUNDARY, null)),
                            ruling(mine, theirs)));
                });
    }

    private boolean isAlone(Reading reading) {
        return !told.contains(reading)
                && alignment
                        .unit(reading.kind(), Project.GOLD, reading.id())
                        .filter(unit -> !unit.missing().isEmpty())
                        .isPresent();
    }

    private void alone(Aligned unit) {
        Reading mine = unit.readings().get(own.annotator());
        Reading theirs = unit.readings().get(Project.GOLD);
        Ruling ruling = ruling(mine, theirs);
        if (told.contains(mine == null ? theirs : mine)) {
            return;
        }
        if (rulings.isOpen(mine, theirs) || ruling == null && !finished) {
            open++;
            return;
        }
        Change change = mine == null ? Change.MISSED : Change.REMOVED;
        entries.add(new FeedbackEntry(change, unit.kind(), mine, theirs, List.of(), ruling));
    }

    private Ruling ruling(Reading mine, Reading theirs) {
        return rulings.ruling(mine, theirs, own, gold).orElse(null);
    }
}
