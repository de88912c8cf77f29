package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;

/** Changes to where a part of a rule comes from: it may come from several places, and each is kept until it is taken away. */
final class SlotSources {

    private SlotSources() {}

    /** Where the part comes from now, in its order. */
    static List<SlotSource> of(MappingRule rule, Slot slot) {
        return rule.slots().getOrDefault(slot, List.of());
    }

    /** The rule with another first source of the part; the further ones stay. */
    static MappingRule first(MappingRule rule, Slot slot, SlotSource first) {
        return changed(rule, slot, sources -> {
            List<SlotSource> rest = sources.subList(Math.min(1, sources.size()), sources.size());
            List<SlotSource> all = new ArrayList<>(List.of(first));
            rest.stream().filter(source -> !source.equals(first)).forEach(all::add);
            return all;
        });
    }

    /** The rule with one more source of the part, after the others; one that is there already is not added. */
    static MappingRule added(MappingRule rule, Slot slot, SlotSource source) {
        return changed(rule, slot, sources -> {
            List<SlotSource> all = new ArrayList<>(sources);
            if (!all.contains(source)) {
                all.add(source);
            }
            return all;
        });
    }

    /** The rule without one source of the part. */
    static MappingRule removed(MappingRule rule, Slot slot, SlotSource source) {
        return changed(rule, slot, sources -> sources.stream()
                .filter(some -> !some.equals(source))
                .toList());
    }

    /** The rule with another source in the place of one. */
    static MappingRule replaced(MappingRule rule, Slot slot, SlotSource source, SlotSource other) {
        return changed(rule, slot, sources -> sources.stream()
                .map(some -> some.equals(source) ? other : some)
                .toList());
    }

    private static MappingRule changed(MappingRule rule, Slot slot, UnaryOperator<List<SlotSource>> change) {
        return rule.with(slot, change.apply(of(rule, slot)).toArray(SlotSource[]::new));
    }
}
