package org.isnad.exchange.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the annotations of one type.
 *
 * @param type full name, such as {@code custom.Opinion} or {@code brat.Person}
 * @param when which of them; empty for all
 * @param slots where each part comes from: of several sources the first that gives something; parts not named get what {@link
 *     Slot} says
 * @param extras added features of a statement or stance by name, with the path they come from
 */
public record MappingRule(
        String type,
        Optional<Condition> when,
        Target target,
        Map<Slot, List<SlotSource>> slots,
        Map<String, String> extras) {

    /**
     * Holds where the feature at a path has a value.
     *
     * @param value "" for any value
     */
    public record Condition(String path, String value) {}

    public MappingRule {
        Map<Slot, List<SlotSource>> copy = new EnumMap<>(Slot.class);
        slots.forEach((slot, sources) -> copy.put(slot, List.copyOf(sources)));
        slots = Collections.unmodifiableMap(copy);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** All annotations of a type, with nothing but what the slots get by themselves. */
    public static MappingRule of(String type, Target target) {
        return new MappingRule(type, Optional.empty(), target, Map.of(), Map.of());
    }

    /** This rule with a slot filled from these sources, or from nowhere where there are none. */
    public MappingRule with(Slot slot, SlotSource... sources) {
        Map<Slot, List<SlotSource>> changed = new EnumMap<>(Slot.class);
        changed.putAll(slots);
        if (sources.length == 0) {
            changed.remove(slot);
        } else {
            changed.put(slot, List.of(sources));
        }
        return new MappingRule(type, when, target, changed, extras);
    }

    /** This rule for annotations with a value only. */
    public MappingRule when(String path, String value) {
        return new MappingRule(type, Optional.of(new Condition(path, value)), target, slots, extras);
    }
}
