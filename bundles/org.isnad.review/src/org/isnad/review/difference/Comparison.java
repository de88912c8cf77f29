package org.isnad.review.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.Reading;

/** Holds the readings of one unit against each other, feature by feature, and notes where not all say the same. */
final class Comparison<T extends Reading> {

    private final Alignment all;
    private final Map<String, T> readings = new TreeMap<>();
    private final List<Difference> found;

    Comparison(Aligned unit, Alignment all, Class<T> type, List<Difference> found) {
        this.all = all;
        this.found = found;
        unit.readings().forEach((annotator, reading) -> readings.put(annotator, type.cast(reading)));
    }

    /** A value that is the same in all where they agree. */
    Comparison<T> value(DifferenceKind kind, String feature, Function<T, Object> value) {
        Set<Object> values = new HashSet<>();
        readings.values().forEach(reading -> values.add(value.apply(reading)));
        note(kind, feature, values);
        return this;
    }

    /** Readings in a slot: as a set, each as the unit in which it stands, with what else counts of it. */
    <R extends Reading> Comparison<T> slot(
            DifferenceKind kind, String feature, Function<T, List<R>> slot, Function<R, Object> more) {
        Set<Object> values = new HashSet<>();
        readings.forEach((annotator, reading) -> values.add(slot.apply(reading).stream()
                .map(each -> List.of(place(each.kind(), annotator, each.id(), each.print()), more.apply(each)))
                .collect(Collectors.toSet())));
        note(kind, feature, values);
        return this;
    }

    /** A statement of the same layer, by its identifier. */
    Comparison<T> statement(DifferenceKind kind, String feature, Function<T, String> reference) {
        Set<Object> values = new HashSet<>();
        readings.forEach((annotator, reading) -> {
            String id = reference.apply(reading);
            values.add(id == null ? "" : place(UnitKind.STATEMENT, annotator, id, id));
        });
        note(kind, feature, values);
        return this;
    }

    /** The features of the project, each for itself. */
    void extras(Function<T, Map<String, String>> extras) {
        SortedSet<String> names = new TreeSet<>();
        readings.values().forEach(reading -> names.addAll(extras.apply(reading).keySet()));
        names.forEach(name -> value(
                DifferenceKind.EXTRA, name, reading -> extras.apply(reading).get(name)));
    }

    boolean agreeOn(Function<T, Object> value) {
        return readings.values().stream().map(value).allMatch(each -> Objects.equals(each, value.apply(first())));
    }

    private T first() {
        return readings.values().iterator().next();
    }

    /** A name of the unit in which a reading stands. */
    private Object place(UnitKind kind, String annotator, String id, String otherwise) {
        return all.unit(kind, annotator, id)
                .<Object>map(unit -> List.of(
                        unit.readings().firstKey(),
                        unit.readings().get(unit.readings().firstKey()).id()))
                .orElse(otherwise);
    }

    private void note(DifferenceKind kind, String feature, Set<Object> values) {
        if (values.size() > 1) {
            found.add(new Difference(kind, feature));
        }
    }
}
