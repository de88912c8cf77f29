package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.Reading;
import org.isnad.text.TextRange;

/**
 * One unit: what annotators marked that is the same thing in the text.
 *
 * @param readings at least one, by annotator, of one kind
 * @param missing annotators with a layer of the article who marked nothing there
 */
public record Aligned(UnitKind kind, SortedMap<String, Reading> readings, SortedSet<String> missing) {

    public Aligned {
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    public Optional<Reading> reading(String annotator) {
        return Optional.ofNullable(readings.get(annotator));
    }

    /** The first code unit of any reading. */
    public int begin() {
        return readings.values().stream().mapToInt(Reading::begin).min().orElse(0);
    }

    /** One past the last code unit of any reading. */
    public int end() {
        return readings.values().stream().mapToInt(Reading::end).max().orElse(0);
    }

    /** What any reading covers, in text order, not overlapping. */
    public List<TextRange> extent() {
        List<TextRange> all = new ArrayList<>();
        readings.values().forEach(reading -> all.addAll(reading.extent()));
        return Characters.of(all).ranges();
    }
}
