package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.exchange.mapping.ForeignTypes.ForeignFeature;
import org.isnad.exchange.mapping.ForeignTypes.ForeignType;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.SlotSource.From;

/** A mapping while a user makes it: its rules in their order, and what the types that occur offer for each part. */
final class MappingDraft {

    private final List<MappingRule> rules = new ArrayList<>();
    private List<ForeignType> types = List.of();
    private String name = "";

    /** Begins anew with a mapping, for the types that occur. */
    void begin(List<ForeignType> occurring, Mapping mapping) {
        types = List.copyOf(occurring);
        take(mapping);
    }

    /** Takes the rules of a mapping in place of those that are here. */
    void take(Mapping mapping) {
        name = mapping.name();
        rules.clear();
        rules.addAll(mapping.rules());
    }

    Mapping mapping() {
        return new Mapping(name, rules);
    }

    List<ForeignType> types() {
        return types;
    }

    List<MappingRule> rules() {
        return List.copyOf(rules);
    }

    void add(MappingRule rule) {
        rules.add(rule);
    }

    void remove(int index) {
        rules.remove(index);
    }

    void replace(int index, MappingRule rule) {
        rules.set(index, rule);
    }

    /** Moves a rule among the others by one place; returns where it is then. */
    int move(int index, int by) {
        int there = index + by;
        if (there < 0 || there >= rules.size()) {
            return index;
        }
        Collections.swap(rules, index, there);
        return there;
    }

    /** The features of a type; none for one that does not occur. */
    List<ForeignFeature> features(String type) {
        return types.stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .map(ForeignType::features)
                .orElse(List.of());
    }

    /** What can fill a part of a rule: the annotation, what it refers to, its values, or always the same tag. */
    List<SlotSource> offered(MappingRule rule, Slot slot) {
        List<SlotSource> offered = new ArrayList<>();
        List<From> kinds = slot.sources();
        List<ForeignFeature> features = features(rule.type());
        if (kinds.contains(From.ANNOTATION)) {
            offered.add(SlotSource.itself());
            paths(features, true).map(SlotSource::annotation).forEach(offered::add);
        }
        if (kinds.contains(From.FEATURE)) {
            paths(features, false).map(SlotSource::feature).forEach(offered::add);
        }
        slot.tags().stream().map(SlotSource::constant).forEach(offered::add);
        return offered;
    }

    private static Stream<String> paths(List<ForeignFeature> features, boolean annotations) {
        return features.stream()
                .filter(feature -> feature.annotation() == annotations)
                .map(ForeignFeature::path);
    }

    /** How often each value occurs at a path; nothing for a path that the type does not have. */
    Map<String, Integer> values(String type, String path) {
        return features(type).stream()
                .filter(feature -> feature.path().equals(path))
                .findFirst()
                .map(ForeignFeature::values)
                .orElse(Map.of());
    }
}
