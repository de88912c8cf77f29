package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.mapping.MappingReport.TypeCount;
import org.isnad.model.annotation.Item;

/** Keeps what became of each annotation of a layer, and why others became nothing. */
final class Tally {

    /** An item and the annotation that it comes from. */
    record Made(Item item, Target target, EObject source) {}

    private final List<Made> made = new ArrayList<>();
    private final Map<EObject, List<String>> reasons = new IdentityHashMap<>();
    /** What became an item, or a part of one. */
    private final Map<EObject, Boolean> mapped = new IdentityHashMap<>();

    void made(Item item, Target target, EObject source) {
        made.add(new Made(item, target, source));
        mapped.put(source, true);
    }

    /** Notes that an annotation gave a part of an item. */
    void used(EObject source) {
        mapped.put(source, true);
    }

    /** Says why an annotation, or a part of it, did not become anything. */
    void reason(EObject source, String key, Object... arguments) {
        reasons.computeIfAbsent(source, s -> new ArrayList<>())
                .add(ExchangeMessages.text("mapping.reason." + key, arguments));
    }

    List<Made> made() {
        return made;
    }

    boolean isMapped(EObject source) {
        return mapped.containsKey(source);
    }

    String reason(EObject source) {
        return String.join(" ", reasons.getOrDefault(source, List.of()));
    }

    MappingReport report(LayerObjects layer) {
        Map<String, Integer> found = new TreeMap<>();
        Map<String, Integer> become = new TreeMap<>();
        Map<String, Map<String, Integer>> why = new TreeMap<>();
        for (EObject object : layer.objects()) {
            if (LayerObjects.isForeign(object) || mapped.containsKey(object)) {
                String type = LayerObjects.type(object);
                found.merge(type, 1, Integer::sum);
                become.merge(type, isMapped(object) ? 1 : 0, Integer::sum);
                Map<String, Integer> ofType = why.computeIfAbsent(type, t -> new TreeMap<>());
                reasons.getOrDefault(object, List.of()).forEach(reason -> ofType.merge(reason, 1, Integer::sum));
            }
        }
        Map<Target, Integer> items = new EnumMap<>(Target.class);
        made.forEach(one -> items.merge(one.target(), 1, Integer::sum));
        return new MappingReport(
                found.entrySet().stream()
                        .map(type -> new TypeCount(
                                type.getKey(), type.getValue(), become.get(type.getKey()), why.get(type.getKey())))
                        .toList(),
                items);
    }
}
