package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Reading;

/**
 * The units of an article: every reading of every layer stands in exactly one, and each holds at most one of an annotator. It
 * does not depend on the order of the layers. With more than two layers every two are aligned by themselves; the surest pairs
 * then make the units.
 */
public final class Alignment {

    /** A unit with its place, which is looked up once. */
    private record Placed(Aligned unit, int begin, int end) {

        static final Comparator<Placed> TEXT_ORDER = Comparator.comparingInt(Placed::begin)
                .thenComparing(Comparator.comparingInt(Placed::end).reversed())
                .thenComparing(placed -> placed.unit.kind())
                .thenComparing(placed -> placed.unit.readings().firstKey())
                .thenComparing(Placed::id);

        private String id() {
            return unit.readings().get(unit.readings().firstKey()).id();
        }
    }

    private final List<LayerReading> layers;
    private final Settings settings;
    private final Map<UnitKind, List<Aligned>> units = new EnumMap<>(UnitKind.class);
    private final Map<UnitKind, Map<String, Map<String, Aligned>>> places = new EnumMap<>(UnitKind.class);
    private final List<Aligned> inTextOrder;

    private Alignment(List<LayerReading> layers, Settings settings) {
        this.layers = layers.stream()
                .sorted(Comparator.comparing(LayerReading::annotator))
                .toList();
        this.settings = settings;
        for (UnitKind kind : UnitKind.values()) {
            align(kind);
        }
        inTextOrder = inTextOrder(units.values().stream().flatMap(List::stream));
    }

    private static List<Aligned> inTextOrder(Stream<Aligned> units) {
        return units.map(unit -> new Placed(unit, unit.begin(), unit.end()))
                .sorted(Placed.TEXT_ORDER)
                .map(Placed::unit)
                .toList();
    }

    /** With the settings of the scheme. */
    public static Alignment of(List<LayerReading> layers) {
        return of(layers, Settings.DEFAULT);
    }

    /**
     * Aligns layers of one article.
     *
     * @throws IllegalArgumentException where two layers have one annotator or are of two articles
     */
    public static Alignment of(List<LayerReading> layers, Settings settings) {
        long annotators =
                layers.stream().map(LayerReading::annotator).distinct().count();
        long articles = layers.stream().map(LayerReading::article).distinct().count();
        if (annotators < layers.size() || articles > 1) {
            throw new IllegalArgumentException("Layers of one article, each of another annotator, can be aligned.");
        }
        return new Alignment(layers, settings);
    }

    /** By name of the annotator. */
    public List<LayerReading> layers() {
        return layers;
    }

    /** In natural order. */
    public List<String> annotators() {
        return layers.stream().map(LayerReading::annotator).toList();
    }

    /** Of all kinds, in text order, the longer before what it contains. */
    public List<Aligned> units() {
        return inTextOrder;
    }

    /** In text order. */
    public List<Aligned> units(UnitKind kind) {
        return units.get(kind);
    }

    /** The unit in which a reading stands. */
    public Optional<Aligned> unit(String annotator, String id) {
        for (UnitKind kind : UnitKind.values()) {
            Optional<Aligned> unit = unit(kind, annotator, id);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The unit in which a reading of a kind stands. */
    public Optional<Aligned> unit(UnitKind kind, String annotator, String id) {
        return Optional.ofNullable(places.getOrDefault(kind, Map.of())
                .getOrDefault(annotator, Map.of())
                .get(id));
    }

    private void align(UnitKind kind) {
        List<List<? extends Reading>> readings = new ArrayList<>();
        layers.forEach(layer -> readings.add(layer.readings(kind)));
        Clusters clusters = new Clusters(readings.stream().mapToInt(List::size).toArray());
        for (int one = 0; one < layers.size(); one++) {
            for (int other = one + 1; other < layers.size(); other++) {
                clusters.add(one, other, pairs(kind, layers.get(one), layers.get(other)));
            }
        }
        List<Aligned> found = inTextOrder(clusters.groups().stream().map(group -> unit(kind, readings, group)));
        units.put(kind, found);
        Map<String, Map<String, Aligned>> byAnnotator = new HashMap<>();
        found.forEach(unit -> unit.readings().forEach((annotator, reading) -> byAnnotator
                .computeIfAbsent(annotator, name -> new HashMap<>())
                .put(reading.id(), unit)));
        places.put(kind, byAnnotator);
    }

    private Aligned unit(UnitKind kind, List<List<? extends Reading>> readings, int[] group) {
        TreeMap<String, Reading> members = new TreeMap<>();
        TreeSet<String> missing = new TreeSet<>();
        for (int layer = 0; layer < group.length; layer++) {
            String annotator = layers.get(layer).annotator();
            if (group[layer] < 0) {
                missing.add(annotator);
            } else {
                members.put(annotator, readings.get(layer).get(group[layer]));
            }
        }
        return new Aligned(kind, members, missing);
    }

    private List<Pair> pairs(UnitKind kind, LayerReading one, LayerReading other) {
        return switch (kind) {
            case ZONE -> SpanPairs.of(one.zones(), other.zones(), (a, b) -> Objects.equals(a.zone(), b.zone()));
            case MENTION ->
                SpanPairs.of(
                        one.mentions(), other.mentions(), (a, b) -> a.actor().equals(b.actor()));
            case QUOTE ->
                SpanPairs.of(one.quotes(), other.quotes(), (a, b) -> Objects.equals(a.function(), b.function()));
            case STATEMENT -> StatementPairs.of(one.statements(), other.statements(), settings);
            case STANCE ->
                StancePairs.of(one.stances(), other.stances(), id -> statement(one, id), id -> statement(other, id));
        };
    }

    private Aligned statement(LayerReading layer, String id) {
        return unit(UnitKind.STATEMENT, layer.annotator(), id).orElse(null);
    }
}
