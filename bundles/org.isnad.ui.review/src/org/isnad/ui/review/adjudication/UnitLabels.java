package org.isnad.ui.review.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Corpus;
import org.isnad.review.adjudicate.MergePlan;
import org.isnad.review.adjudicate.Unit;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;
import org.isnad.ui.review.adjudication.queue.Entry;

/** Units for people: by which words one knows them, what differs in them, how they were decided. */
final class UnitLabels {

    private final MergePlan plan;
    private final ItemLabels labels;

    UnitLabels(MergePlan plan, Corpus corpus, String text) {
        this.plan = plan;
        labels = new ItemLabels(corpus, text);
    }

    /** A unit in the queue, those that go together under the weight and the place of the one that leads. */
    Entry entry(Unit unit) {
        Unit leader = unit.leader().orElse(unit);
        double weight = Math.max(
                leader.weight(),
                leader.children().stream().mapToDouble(Unit::weight).max().orElse(0));
        return new Entry(
                unit.key(), unit.kind(), words(unit), matter(unit), unit.state(), weight, leader.begin(), leader.key());
    }

    /** The unit as one line, from gold where it stands there, else from the first reading. */
    String words(Unit unit) {
        return items(unit).findFirst().map(labels::label).orElse("");
    }

    /** Kind and words. */
    String title(Unit unit) {
        String state = unit.state().isOpen() ? "" : "  ·  " + Isolate.of(matter(unit));
        return Isolate.of(Tags.label(unit.kind())) + "  ·  " + Isolate.of(words(unit)) + state;
    }

    /** The words of a statement of an annotator. */
    String statement(String annotator, String id) {
        return plan.layer(annotator)
                .or(() -> plan.gold().filter(gold -> gold.annotator().equals(annotator)))
                .flatMap(layer -> layer.item(id))
                .filter(Statement.class::isInstance)
                .map(item -> labels.statement((Statement) item))
                .orElse("");
    }

    /** What differs while it is open, how it was decided after. */
    String matter(Unit unit) {
        return switch (unit.state()) {
            case OPEN -> differences(unit);
            case REOPENED -> NLS.bind(AdjudicationMessages.Queue_reopened, differences(unit));
            case VANISHED -> NLS.bind(AdjudicationMessages.Decided_vanished, decided(unit));
            case DECIDED -> decided(unit);
            case FOLLOWS -> AdjudicationMessages.Decided_follows;
            case AGREED -> agreed(unit);
        };
    }

    private String agreed(Unit unit) {
        return unit.consensus()
                .filter(consensus ->
                        consensus.supporters().size() < plan.annotators().size())
                .map(consensus -> NLS.bind(AdjudicationMessages.Decided_byMajority, names(consensus.supporters())))
                .orElse(AdjudicationMessages.Decided_agreed);
    }

    private String differences(Unit unit) {
        boolean missing = unit.differences().stream().anyMatch(one -> one.kind() == DifferenceKind.MISSING);
        String kinds = unit.differences().stream()
                .map(one -> one.kind())
                .filter(kind -> kind != DifferenceKind.MISSING)
                .distinct()
                .map(DifferenceKind::label)
                .collect(Collectors.joining(" · "));
        if (!missing) {
            return kinds;
        }
        String only = unit.readings().isEmpty()
                ? AdjudicationMessages.Queue_nobody
                : NLS.bind(
                        AdjudicationMessages.Queue_missing,
                        names(List.copyOf(unit.readings().keySet())));
        return kinds.isEmpty() ? only : only + " · " + kinds;
    }

    private String decided(Unit unit) {
        Optional<Decision> decision = unit.adjudication().map(one -> one.getDecision());
        if (decision.isEmpty()) {
            return AdjudicationMessages.Decided_agreed;
        }
        String from = names(unit.adjudication().orElseThrow().getChosen().stream()
                .map(chosen -> chosen.substring(0, Math.max(0, chosen.indexOf(':'))))
                .distinct()
                .toList());
        return switch (decision.get()) {
            case AGREED -> AdjudicationMessages.Decided_agreed;
            case CHOSEN -> NLS.bind(AdjudicationMessages.Decided_chosen, from);
            case MERGED ->
                from.isEmpty() ? AdjudicationMessages.Decided_new : NLS.bind(AdjudicationMessages.Decided_merged, from);
            case NEW -> AdjudicationMessages.Decided_new;
            case REJECTED -> AdjudicationMessages.Decided_rejected;
            case UNDECIDABLE -> AdjudicationMessages.Decided_undecidable;
        };
    }

    private Stream<Item> items(Unit unit) {
        Stream<Item> read = unit.readings().entrySet().stream().flatMap(entry -> plan.layer(entry.getKey()).stream()
                .flatMap(layer -> layer.item(entry.getValue().id()).stream()));
        return Stream.concat(unit.gold().stream(), read);
    }

    private static String names(List<String> annotators) {
        return annotators.stream().map(Isolate::of).collect(Collectors.joining("، "));
    }
}
