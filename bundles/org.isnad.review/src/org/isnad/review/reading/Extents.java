package org.isnad.review.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.text.TextRange;

/** Ranges as readings hold them: in text order. */
final class Extents {

    private Extents() {}

    static List<TextRange> sorted(List<TextRange> ranges) {
        return ranges.stream().sorted().toList();
    }

    static Map<String, String> sorted(Map<String, String> values) {
        return values.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What either covers, in text order; what overlaps or touches is one range. */
    static List<TextRange> union(List<TextRange> some, List<TextRange> others) {
        List<TextRange> joined = new ArrayList<>();
        Stream.concat(some.stream(), others.stream()).sorted().forEach(range -> {
            TextRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.begin() <= last.end()) {
                joined.set(joined.size() - 1, new TextRange(last.begin(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        });
        return List.copyOf(joined);
    }
}
