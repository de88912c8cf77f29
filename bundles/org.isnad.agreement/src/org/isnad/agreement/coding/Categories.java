package org.isnad.agreement.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The categories that labels come from, each with a code from 0 on. Categories are only ever added, so that codings and
 * tallies of many articles may share them; one thread at a time.
 */
public final class Categories {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    /** Categories that are known beforehand, whether they are used or not. */
    public static Categories of(String... labels) {
        Categories categories = new Categories();
        for (String label : labels) {
            categories.code(label);
        }
        return categories;
    }

    /** The code of a category, which is added where it is new. */
    public int code(String label) {
        Integer known = codes.get(label);
        if (known != null) {
            return known;
        }
        codes.put(label, labels.size());
        labels.add(label);
        return labels.size() - 1;
    }

    /** The code of a category, −1 where there is none such. */
    public int find(String label) {
        return codes.getOrDefault(label, -1);
    }

    public String label(int code) {
        return labels.get(code);
    }

    public int size() {
        return labels.size();
    }

    /** All in the order of their codes. */
    public List<String> labels() {
        return Collections.unmodifiableList(labels);
    }

    /** The codes in natural order: numbers by value, then words, as {@link NaturalOrder} has it. */
    public int[] ordered() {
        List<NaturalOrder.Key> keys = labels.stream().map(NaturalOrder.Key::of).toList();
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.<Integer, NaturalOrder.Key>comparing(keys::get)
                        .thenComparing(labels::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
