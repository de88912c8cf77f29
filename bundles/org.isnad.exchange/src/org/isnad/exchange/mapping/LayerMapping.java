package org.isnad.exchange.mapping;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.TextRange;

/**
 * Maps the annotations of one layer, which is changed; used once. Mentions come first, then quotes, statements and stances,
 * so that each finds what it refers to.
 */
final class LayerMapping {

    private final Mapping mapping;
    private final LayerParts parts;
    private final LayerObjects layer;
    private final Tally tally;
    private final Values values;
    private final ItemBuilder items;

    LayerMapping(CasXmiResource resource, Mapping mapping, Names names) {
        this.mapping = mapping;
        parts = LayerParts.of(resource, names);
        layer = parts.layer();
        tally = parts.tally();
        values = parts.values();
        items = parts.items();
    }

    Tally tally() {
        return tally;
    }

    LayerObjects layer() {
        return layer;
    }

    MappingReport run() {
        StatementMapping statementMapping = new StatementMapping(parts);
        StanceMapping stanceMapping = new StanceMapping(parts);
        each(Target.MENTION, this::mention);
        each(Target.QUOTE, this::quote);
        each(Target.STATEMENT, statementMapping::map);
        statementMapping.connect();
        each(Target.STANCE, stanceMapping::map);
        for (EObject object : layer.objects()) {
            if (LayerObjects.isForeign(object)
                    && !tally.isMapped(object)
                    && tally.reason(object).isEmpty()) {
                boolean known =
                        mapping.rules().stream().anyMatch(rule -> rule.type().equals(LayerObjects.type(object)));
                tally.reason(object, known ? "condition" : "no-rule");
            }
        }
        return tally.report(layer);
    }

    /** Gives each annotation to the first rule for a target that fits. */
    private void each(Target target, BiFunction<EObject, MappingRule, Item> maker) {
        List<MappingRule> rules =
                mapping.rules().stream().filter(rule -> rule.target() == target).toList();
        if (rules.isEmpty()) {
            return;
        }
        for (EObject object : layer.objects()) {
            for (MappingRule rule : rules) {
                if (values.fits(object, rule)) {
                    Item item = maker.apply(object, rule);
                    if (item != null) {
                        values.word(object, rule, Slot.COMMENT).ifPresent(item::setComment);
                        tally.made(item, target, object);
                    }
                    break;
                }
            }
        }
    }

    private Item mention(EObject object, MappingRule rule) {
        TextRange range = span(object, rule);
        if (range == null) {
            return null;
        }
        String name = values.word(object, rule, Slot.ACTOR).orElseGet(() -> range.of(layer.text()));
        ActorType type =
                values.tag(object, rule, Slot.ACTOR_TYPE, ActorType.class).orElse(null);
        ActorMention mention = items.mention(range, parts.names().actor(name, type));
        values.tag(object, rule, Slot.MENTION_TYPE, MentionType.class).ifPresent(mention::setMentionType);
        values.tag(object, rule, Slot.SOURCE_FORM, SourceForm.class).ifPresent(mention::setSourceForm);
        parts.mentions().put(object, mention);
        return mention;
    }

    private Item quote(EObject object, MappingRule rule) {
        TextRange range = span(object, rule);
        if (range == null) {
            return null;
        }
        Quote quote = items.place(AnnotationFactory.eINSTANCE.createQuote(), range);
        quote.setFunction(
                values.tag(object, rule, Slot.FUNCTION, QuoteFunction.class).orElse(QuoteFunction.SPEECH));
        return quote;
    }

    /** One stretch; null, with the reason noted, where there is none. */
    private TextRange span(EObject object, MappingRule rule) {
        List<TextRange> spans = values.spans(object, rule, Slot.SPAN, layer.ranges(object));
        if (spans.isEmpty()) {
            tally.reason(object, "no-span");
            return null;
        }
        return new TextRange(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    }
}
