package org.isnad.core.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles that share text, joined over others that share text with both.
 *
 * @param groups of two or more identifiers in the order of the source, the group with the earliest article first; no
 *     identifier is in two
 * @param pairs what joins them, in the order of the source; of a group of more than {@link #CROWD} articles some are left out
 */
public record DuplicateGroups(List<List<String>> groups, List<Pair> pairs) {

    /** Up to so many articles of one group all pairs are told. */
    public static final int CROWD = 50;

    /** Nothing is alike. */
    public static final DuplicateGroups NONE = new DuplicateGroups(List.of(), List.of());

    public DuplicateGroups {
        groups = groups.stream().map(List::copyOf).toList();
        pairs = List.copyOf(pairs);
    }

    /** The place of its group in {@link #groups()}, from 0, for every identifier that is in one. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String id : groups.get(i)) {
                numbers.put(id, i);
            }
        }
        return numbers;
    }

    /** How many articles are in a group. */
    public int articles() {
        return groups.stream().mapToInt(List::size).sum();
    }
}
