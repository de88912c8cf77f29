package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.mapping.SlotSource.From;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.text.TextRange;

/** What the sources of a rule give for an annotation. */
final class Values {

    private final LayerObjects layer;
    private final Tally tally;
    private final Map<String, TypePath> paths = new HashMap<>();

    Values(LayerObjects layer, Tally tally) {
        this.layer = layer;
        this.tally = tally;
    }

    boolean fits(EObject object, MappingRule rule) {
        return rule.type().equals(LayerObjects.type(object))
                && rule.when().map(when -> holds(object, when)).orElse(true);
    }

    private boolean holds(EObject object, MappingRule.Condition when) {
        List<String> values = texts(object, when.path());
        return when.value().isEmpty()
                ? values.stream().anyMatch(value -> !value.isBlank())
                : values.contains(when.value());
    }

    List<String> texts(EObject object, String path) {
        return path(path).texts(object, layer);
    }

    List<EObject> annotations(EObject object, String path) {
        return path(path).annotations(object, layer, tally::used);
    }

    private TypePath path(String path) {
        return paths.computeIfAbsent(path, TypePath::of);
    }

    /** The words that a source of words gives, changed by its table; none that are blank. */
    List<String> words(EObject object, SlotSource source) {
        if (source.from() == From.CONSTANT) {
            return List.of(source.constant());
        }
        return texts(object, source.path()).stream()
                .map(value -> source.values().getOrDefault(value, value))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first words that a slot gets. */
    Optional<String> word(EObject object, MappingRule rule, Slot slot) {
        return rule.slots().getOrDefault(slot, List.of()).stream()
                .filter(source -> source.from() != From.ANNOTATION)
                .flatMap(source -> words(object, source).stream())
                .findFirst();
    }

    /** The tag that a slot gets; a value that is no tag is noted as a reason. */
    <E extends Enum<E>> Optional<E> tag(EObject object, MappingRule rule, Slot slot, Class<E> tags) {
        Optional<String> word = word(object, rule, slot);
        for (E tag : tags.getEnumConstants()) {
            if (word.isPresent() && tag.name().equalsIgnoreCase(word.get().strip())) {
                return Optional.of(tag);
            }
        }
        word.ifPresent(value -> tally.reason(object, "value", value, slot.name()));
        return Optional.empty();
    }

    /** The stretches that a slot gets, in text order, joined where they touch; those of {@code otherwise} without a source. */
    List<TextRange> spans(EObject object, MappingRule rule, Slot slot, List<TextRange> otherwise) {
        List<SlotSource> sources = rule.slots().get(slot);
        if (sources == null) {
            return otherwise;
        }
        for (SlotSource source : sources) {
            List<TextRange> ranges = source.from() == From.ANNOTATION
                    ? joined(annotations(object, source.path()).stream()
                            .flatMap(annotation -> layer.ranges(annotation).stream())
                            .sorted()
                            .toList())
                    : List.of();
            if (!ranges.isEmpty()) {
                return ranges;
            }
        }
        return List.of();
    }

    private static List<TextRange> joined(List<TextRange> sorted) {
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : sorted) {
            TextRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.begin() <= last.end()) {
                joined.set(joined.size() - 1, new TextRange(last.begin(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /** The added features that a rule gives, objects of nobody yet. */
    List<Extra> extras(EObject object, MappingRule rule) {
        List<Extra> extras = new ArrayList<>();
        rule.extras().forEach((name, path) -> texts(object, path).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> {
                    Extra extra = AnnotationFactory.eINSTANCE.createExtra();
                    extra.setName(name);
                    extra.setValue(value);
                    extras.add(extra);
                }));
        return extras;
    }
}
