package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a mapping did, by the types of the annotations; reports add up.
 *
 * @param types sorted by name; types that say how a text is cut up (tokens, sentences) are left out
 * @param made how many items came of it
 */
public record MappingReport(List<TypeCount> types, Map<Target, Integer> made) {

    /** Nothing seen. */
    public static final MappingReport NONE = new MappingReport(List.of(), Map.of());

    /**
     * Annotations of one type.
     *
     * @param mapped those that became at least one item, or gave a part of one
     * @param reasons why others, or parts of them, did not: how often for each sentence, in the language of the user
     */
    public record TypeCount(String type, int found, int mapped, Map<String, Integer> reasons) {

        public TypeCount {
            reasons = Map.copyOf(reasons);
        }
    }

    public MappingReport {
        types = List.copyOf(types);
        made = Map.copyOf(made);
    }

    public MappingReport plus(MappingReport other) {
        Map<String, TypeCount> sum = new TreeMap<>();
        types.forEach(type -> sum.put(type.type(), type));
        other.types.forEach(type -> sum.merge(type.type(), type, MappingReport::sum));
        Map<Target, Integer> items = new TreeMap<>(made);
        other.made.forEach((target, count) -> items.merge(target, count, Integer::sum));
        return new MappingReport(new ArrayList<>(sum.values()), items);
    }

    private static TypeCount sum(TypeCount one, TypeCount two) {
        Map<String, Integer> reasons = new TreeMap<>(one.reasons);
        two.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
        return new TypeCount(one.type, one.found + two.found, one.mapped + two.mapped, reasons);
    }

    /** How many annotations became nothing. */
    public int left() {
        return types.stream().mapToInt(type -> type.found() - type.mapped()).sum();
    }
}
