package org.isnad.model.typesystem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two type systems as one: a type that both have gets the features of both, a tag set the values of both. Types conflict where
 * they differ in their supertype, or a feature of theirs in its range.
 */
public final class TypeMerge {

    private final Map<String, UimaType> types = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    private TypeMerge() {}

    /** The order is that of the first, then what only the second has. */
    public static TypeMerge of(TypeSystem first, TypeSystem second) {
        TypeMerge merge = new TypeMerge();
        first.types().forEach(merge::add);
        second.types().forEach(merge::add);
        return merge;
    }

    /** In a conflict the first wins. */
    public TypeSystem types() {
        return new TypeSystem(List.copyOf(types.values()));
    }

    /** Names of types, or {@code type:feature}, in which the two contradict each other. */
    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private void add(UimaType type) {
        UimaType known = types.get(type.name());
        if (known != null && !known.supertype().equals(type.supertype())) {
            conflicts.add(type.name());
        }
        types.put(type.name(), known == null ? type : union(known, type));
    }

    private UimaType union(UimaType known, UimaType other) {
        Map<String, UimaFeature> features = new LinkedHashMap<>();
        known.features().forEach(feature -> features.put(feature.name(), feature));
        for (UimaFeature feature : other.features()) {
            UimaFeature there = features.putIfAbsent(feature.name(), feature);
            if (there != null && (!there.range().equals(feature.range()) || there.shared() != feature.shared())) {
                conflicts.add(known.name() + ':' + feature.name());
            }
        }
        Set<String> values = new LinkedHashSet<>(known.allowedValues());
        if (!values.isEmpty() || known.isTagSet()) {
            values.addAll(other.allowedValues());
        }
        return new UimaType(
                known.name(),
                known.description(),
                known.supertype(),
                List.copyOf(features.values()),
                List.copyOf(values));
    }
}
