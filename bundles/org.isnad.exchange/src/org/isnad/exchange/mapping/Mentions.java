package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.mapping.SlotSource.From;
import org.isnad.model.annotation.ActorMention;
import org.isnad.text.TextRange;

/** The mentions of a layer that is mapped: those that annotations became, and those that slots ask for. */
final class Mentions {

    /**
     * Who a slot names.
     *
     * @param mention empty where the name does not stand in the text
     */
    record Found(String actor, Optional<ActorMention> mention) {}

    private final LayerObjects layer;
    private final Values values;
    private final Names names;
    private final ItemBuilder items;
    private final Tally tally;
    private final NamePlaces places;
    private final Map<EObject, ActorMention> byAnnotation = new IdentityHashMap<>();
    private final Map<TextRange, ActorMention> byRange = new HashMap<>();

    Mentions(LayerObjects layer, Values values, Names names, ItemBuilder items, Tally tally) {
        this.layer = layer;
        this.values = values;
        this.names = names;
        this.items = items;
        this.tally = tally;
        places = new NamePlaces(layer.text());
        for (EObject object : layer.objects()) {
            if (object instanceof ActorMention mention && layer.range(mention) != null) {
                byAnnotation.put(mention, mention);
                byRange.put(layer.range(mention), mention);
            }
        }
    }

    void put(EObject annotation, ActorMention mention) {
        byAnnotation.put(annotation, mention);
        byRange.putIfAbsent(new TextRange(mention.getBegin(), mention.getEnd()), mention);
    }

    /** Those that a slot names, by its first source that gives any. */
    List<Found> find(EObject object, MappingRule rule, Slot slot, TextRange said) {
        for (SlotSource source : rule.slots().getOrDefault(slot, List.of())) {
            List<Found> found =
                    source.from() == From.ANNOTATION ? annotated(object, source) : named(object, source, said);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Found> annotated(EObject object, SlotSource source) {
        List<Found> found = new ArrayList<>();
        for (EObject annotation : values.annotations(object, source.path())) {
            ActorMention mention = mention(annotation);
            if (mention != null) {
                found.add(new Found(mention.getActor(), Optional.of(mention)));
            }
        }
        return found;
    }

    /** What an annotation became, else a mention of the words it covers; null where it covers none. */
    private ActorMention mention(EObject annotation) {
        TextRange range = layer.range(annotation);
        ActorMention known = byAnnotation.get(annotation);
        if (known == null && range != null) {
            known = byRange.computeIfAbsent(range, r -> items.mention(r, names.actor(r.of(layer.text()), null)));
            byAnnotation.put(annotation, known);
            if (LayerObjects.isForeign(annotation)) {
                tally.made(known, Target.MENTION, annotation);
            }
        }
        return known;
    }

    private List<Found> named(EObject object, SlotSource source, TextRange said) {
        List<Found> found = new ArrayList<>();
        for (String name : values.words(object, source)) {
            String actor = names.actor(name, null);
            Optional<TextRange> place = said == null ? Optional.empty() : places.nearest(name, said);
            found.add(new Found(actor, place.map(range -> mention(range, actor))));
        }
        return found;
    }

    private ActorMention mention(TextRange range, String actor) {
        ActorMention there = byRange.get(range);
        if (there != null && actor.equals(there.getActor())) {
            return there;
        }
        ActorMention fresh = items.mention(range, actor);
        byRange.putIfAbsent(range, fresh);
        return fresh;
    }
}
