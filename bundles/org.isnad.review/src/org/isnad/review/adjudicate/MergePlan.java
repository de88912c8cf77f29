package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.Readings;

/**
 * How the layers of an article and its gold stand to each other: the units that the readings make, each with what stands in
 * gold for it and with the decision on it. A picture of one moment: made again after every edit, see {@link #again}. To be
 * used by the thread that owns the project.
 */
public final class MergePlan {

    private static final Comparator<Unit> TEXT_ORDER = Comparator.comparingInt(Unit::begin)
            .thenComparing(Comparator.comparingInt(Unit::end).reversed())
            .thenComparing(Unit::kind)
            .thenComparing(Unit::key);
    private static final Comparator<Unit> HARDEST_FIRST =
            Comparator.comparingDouble(Unit::weight).reversed();

    private final Map<String, OpenLayer> layers = new TreeMap<>();
    private final OpenLayer gold;
    private final MergePolicy policy;
    private final Alignment alignment;
    /** By the readings; filled as they are looked at, and the same for all plans of one alignment and policy. */
    private final Map<Aligned, Dispute> disputes;

    private final List<Unit> units = new ArrayList<>();
    private final Map<Aligned, Unit> byReadings = new HashMap<>();
    private final Map<EObject, Unit> byGold = new HashMap<>();

    private MergePlan(
            List<OpenLayer> layers,
            OpenLayer gold,
            MergePolicy policy,
            Alignment alignment,
            Map<Aligned, Dispute> disputes) {
        layers.forEach(layer -> this.layers.put(layer.annotator(), layer));
        this.gold = gold;
        this.policy = policy;
        this.alignment = alignment;
        this.disputes = disputes;
        for (Aligned aligned : alignment.units()) {
            Unit unit = new Unit(this, aligned.kind(), aligned);
            units.add(unit);
            byReadings.put(aligned, unit);
        }
        if (gold != null) {
            new GoldIndex(this).assign();
        }
        units.forEach(unit -> unit.gold.forEach(item -> byGold.put(item, unit)));
        new Leaders(this).assign();
        new States(this).settle();
        units.sort(TEXT_ORDER);
    }

    /**
     * The plan of an article.
     *
     * @param layers of its annotators, at least one
     * @param gold null where the article has none yet: nothing is decided then, and nothing can be
     * @throws IllegalArgumentException where layers are of several articles or of one annotator
     */
    public static MergePlan of(List<OpenLayer> layers, OpenLayer gold, MergePolicy policy) {
        Alignment alignment = Alignment.of(layers.stream().map(Readings::of).toList());
        return new MergePlan(layers, gold, policy, alignment, new IdentityHashMap<>());
    }

    /** The plan of the same layers and gold as they are now. */
    public MergePlan again() {
        return of(List.copyOf(layers.values()), gold, policy);
    }

    /** As {@link #again} where nothing but gold was changed since this plan was made: the layers are not aligned anew. */
    public MergePlan afterDecision() {
        return new MergePlan(List.copyOf(layers.values()), gold, policy, alignment, disputes);
    }

    /** The same layers and gold under another policy. */
    public MergePlan with(MergePolicy other) {
        return new MergePlan(List.copyOf(layers.values()), gold, other, alignment, new IdentityHashMap<>());
    }

    /** In natural order. */
    public List<String> annotators() {
        return List.copyOf(layers.keySet());
    }

    public Optional<OpenLayer> layer(String annotator) {
        return Optional.ofNullable(layers.get(annotator));
    }

    public Optional<OpenLayer> gold() {
        return Optional.ofNullable(gold);
    }

    public MergePolicy policy() {
        return policy;
    }

    public Alignment alignment() {
        return alignment;
    }

    /** All, in text order. */
    public List<Unit> units() {
        return List.copyOf(units);
    }

    /** In text order. */
    public List<Unit> units(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** Those on which the reviewer has to say something, the most disputed first; equal ones in text order. */
    public List<Unit> open() {
        return units.stream()
                .filter(unit -> unit.state().isOpen())
                .sorted(HARDEST_FIRST)
                .toList();
    }

    public int count(UnitState state) {
        return (int) units.stream().filter(unit -> unit.state() == state).count();
    }

    /** By {@link Unit#key}. */
    public Optional<Unit> unit(String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** The unit of an annotator's item. */
    public Optional<Unit> unit(String annotator, String id) {
        return alignment.unit(annotator, id).map(byReadings::get);
    }

    /** The unit that an item of gold stands for. */
    public Optional<Unit> unitOf(Item item) {
        return Optional.ofNullable(byGold.get(item));
    }

    /** Whether {@link MergeAgreed} has nothing left to do. */
    public boolean isMerged() {
        return gold != null && new Merging(this, "", "").draft().isEmpty();
    }

    /** How gold names a reading. */
    static String ref(String annotator, String id) {
        return annotator + ":" + id;
    }

    Map<Aligned, Dispute> disputes() {
        return disputes;
    }

    List<Unit> all() {
        return units;
    }

    /** The item that a reading was read from. */
    Item source(String annotator, String id) {
        OpenLayer layer = layers.get(annotator);
        return layer.item(id).orElseGet(() -> layer.resource().getContents().stream()
                .filter(object -> object instanceof Item
                        && id.equals("#" + layer.resource().idOf(object)))
                .map(Item.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /** The item that an annotator's reading of a unit was read from. */
    Item source(Unit unit, String annotator) {
        return source(
                annotator,
                Objects.requireNonNull(unit.readings().get(annotator)).id());
    }

    /** The unit of an item that an item of the same annotator refers to. */
    Unit unit(UnitKind kind, String annotator, Item item) {
        String id = item.getId() == null || item.getId().isEmpty()
                ? "#" + layers.get(annotator).resource().idOf(item)
                : item.getId();
        return alignment.unit(kind, annotator, id).map(byReadings::get).orElse(null);
    }
}
