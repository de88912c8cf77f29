package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.difference.Difference;
import org.isnad.review.reading.Reading;

/**
 * What is decided at once: the readings of one thing by all annotators, with what stands in gold for it. As it was when its
 * {@link MergePlan} was made.
 */
public final class Unit {

    private final MergePlan plan;
    private final UnitKind kind;
    private final Aligned aligned;
    private final SortedMap<String, Reading> readings;
    private final List<Unit> children = new ArrayList<>();
    final List<Item> gold = new ArrayList<>();
    /** Decisions on it, the one that counts first; several where units became one. */
    final List<Adjudication> decisions = new ArrayList<>();
    /** Records that say in gold that it is open. */
    final List<Adjudication> marks = new ArrayList<>();

    List<Difference> differences = List.of();
    double weight;
    UnitState state;
    Consensus consensus;
    Unit leader;
    /** Of a stance: the statement that each reading, or gold without readings, rests on; null where it rests on none. */
    final List<Unit> bases = new ArrayList<>();
    /** Whether what stands in gold was made or changed by hand since, and no decision says so yet. */
    boolean byHand;

    /** @param aligned null where no annotator has a reading of it */
    Unit(MergePlan plan, UnitKind kind, Aligned aligned) {
        this.plan = plan;
        this.kind = kind;
        this.aligned = aligned;
        this.readings = Collections.unmodifiableSortedMap(
                aligned == null ? new TreeMap<>() : new TreeMap<>(aligned.readings()));
    }

    /** A name that stays the same in later merges, while the same readings or decisions belong to it. */
    public String key() {
        return kind + " " + refs().stream().findFirst().orElseGet(this::nameWithoutReadings);
    }

    private String nameWithoutReadings() {
        if (!decisions.isEmpty()) {
            return decisions.get(0).getId();
        }
        return gold.isEmpty()
                ? marks.get(0).getId()
                : MergePlan.ref("gold", gold.get(0).getId());
    }

    public MergePlan plan() {
        return plan;
    }

    public UnitKind kind() {
        return kind;
    }

    /** None where no annotator has a reading of it any more, or ever had. */
    public Optional<Aligned> aligned() {
        return Optional.ofNullable(aligned);
    }

    /** By annotator. */
    public SortedMap<String, Reading> readings() {
        return readings;
    }

    /** Annotators who have none, in natural order. */
    public List<String> missing() {
        return plan.annotators().stream()
                .filter(annotator -> !readings.containsKey(annotator))
                .toList();
    }

    /** The readings as gold names them, {@code layer:id}, by annotator. */
    public List<String> refs() {
        return readings.entrySet().stream()
                .map(entry -> MergePlan.ref(entry.getKey(), entry.getValue().id()))
                .toList();
    }

    /** In what the readings differ; empty where they agree. */
    public List<Difference> differences() {
        return differences;
    }

    /** How much they differ, from 0 to 1: the open ones are ordered by it. */
    public double weight() {
        return weight;
    }

    public UnitState state() {
        return state;
    }

    /** The decision of a person, also one that readings have changed since. */
    public Optional<Adjudication> adjudication() {
        return decisions.stream().findFirst();
    }

    /** What stands in gold for it, one item as a rule; also for the time being while it is open. */
    public List<Item> gold() {
        return List.copyOf(gold);
    }

    /** Whose reading goes into gold unseen; present where the state is AGREED and in some others. */
    public Optional<Consensus> consensus() {
        return Optional.ofNullable(consensus);
    }

    /** The statement that it goes with: of a quote the one it is quoted in, of a stance its basis. */
    public Optional<Unit> leader() {
        return Optional.ofNullable(leader);
    }

    /** What goes with this statement: quotes, then stances, in text order. */
    public List<Unit> children() {
        return Collections.unmodifiableList(children);
    }

    void lead(Unit child) {
        child.leader = this;
        children.add(child);
    }

    /** First UTF-16 code unit of all readings, or of what stands in gold. */
    public int begin() {
        if (!readings.isEmpty()) {
            return readings.values().stream().mapToInt(Reading::begin).min().orElse(0);
        }
        return decisions.isEmpty() ? edges()[0] : decisions.get(0).getBegin();
    }

    /** One past the last UTF-16 code unit of all readings, or of what stands in gold. */
    public int end() {
        if (!readings.isEmpty()) {
            return readings.values().stream().mapToInt(Reading::end).max().orElse(0);
        }
        return decisions.isEmpty() ? edges()[1] : decisions.get(0).getEnd();
    }

    private int[] edges() {
        return gold.isEmpty() ? new int[2] : edges(gold.get(0));
    }

    static int[] edges(Item item) {
        List<Span> spans = new ArrayList<>();
        if (item instanceof Span span) {
            spans.add(span);
        } else if (item instanceof Statement statement) {
            spans.addAll(statement.getCue());
            spans.addAll(statement.getContent());
        } else if (item instanceof Stance stance) {
            List<Fragment> shown = stance.getEvidence().isEmpty() ? stance.getTargetSpans() : stance.getEvidence();
            spans.addAll(shown);
        }
        int begin = spans.stream().mapToInt(Span::getBegin).min().orElse(0);
        return new int[] {begin, spans.stream().mapToInt(Span::getEnd).max().orElse(begin)};
    }

    /** Fingerprints of the readings as they are now, by {@code layer:id}. */
    Map<String, String> prints() {
        Map<String, String> prints = new TreeMap<>();
        readings.forEach((annotator, reading) -> prints.put(MergePlan.ref(annotator, reading.id()), reading.print()));
        return prints;
    }

    @Override
    public String toString() {
        return key() + " " + state;
    }
}
