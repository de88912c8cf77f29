package org.isnad.agreement.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The categories that labels come from, each with a code from 0 on. Categories are only ever added, so that codings and
 * tallies of many articles may share them; one thread at a time.
 */
public final class Categories {

    private static final int SMALLEST = 16;

    private final List<String> labels = new ArrayList<>();
    /** A hash table of the labels, and the code of each beside it. */
    private String[] known = new String[SMALLEST];

    private int[] codes = new int[SMALLEST];

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
        int slot = slot(label);
        return known[slot] == null ? add(label) : codes[slot];
    }

    private int add(String label) {
        int code = labels.size();
        labels.add(label);
        if (2 * labels.size() > known.length) {
            known = new String[2 * known.length];
            codes = new int[known.length];
            for (int i = 0; i < code; i++) {
                put(labels.get(i), i);
            }
        }
        put(label, code);
        return code;
    }

    private void put(String label, int code) {
        int slot = slot(label);
        known[slot] = label;
        codes[slot] = code;
    }

    /** Where a label stands, or the free place where it would. */
    private int slot(String label) {
        int hash = label.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & (known.length - 1);
        while (known[slot] != label && known[slot] != null && !known[slot].equals(label)) {
            slot = (slot + 1) & (known.length - 1);
        }
        return slot;
    }

    /** The code of a category, −1 where there is none such. */
    public int find(String label) {
        int slot = slot(label);
        return known[slot] == null ? -1 : codes[slot];
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
