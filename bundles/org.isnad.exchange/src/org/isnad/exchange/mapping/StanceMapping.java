package org.isnad.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.mapping.Mentions.Found;
import org.isnad.exchange.mapping.SlotSource.From;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.text.TextRange;

/** Makes stances; what is not told is as a new stance of the workbench has it. */
final class StanceMapping {

    private final LayerObjects layer;
    private final Values values;
    private final Names names;
    private final ItemBuilder items;
    private final Mentions mentions;
    private final Map<EObject, Statement> statements;
    private final Tally tally;

    StanceMapping(LayerParts parts) {
        layer = parts.layer();
        values = parts.values();
        names = parts.names();
        items = parts.items();
        mentions = parts.mentions();
        statements = parts.statements();
        tally = parts.tally();
    }

    Item map(EObject object, MappingRule rule) {
        Statement basis = statement(object, rule, Slot.BASIS).orElseGet(() -> statements.get(object));
        List<TextRange> evidence = evidence(object, rule, basis);
        TextRange said = evidence.isEmpty() ? layer.range(object) : evidence.get(0);
        Optional<Found> holder = holder(object, rule, basis, said);
        Optional<Polarity> polarity = values.tag(object, rule, Slot.POLARITY, Polarity.class);
        Stance stance = AnnotationFactory.eINSTANCE.createStance();
        boolean targeted = target(object, rule, stance, said);
        if (evidence.isEmpty() || holder.isEmpty() || polarity.isEmpty() || !targeted) {
            tally.reason(
                    object,
                    evidence.isEmpty()
                            ? "no-span"
                            : holder.isEmpty() ? "no-holder" : polarity.isEmpty() ? "no-polarity" : "no-target");
            return null;
        }
        stance.getEvidence().addAll(items.fragments(evidence));
        holder(object, rule, stance, holder.get());
        stance.setPolarity(polarity.get());
        stance.setBasis(basis);
        tags(object, rule, stance);
        values.extras(object, rule).forEach(extra -> stance.getExtras().add(items.part(extra)));
        return items.add(stance);
    }

    private Optional<Statement> statement(EObject object, MappingRule rule, Slot slot) {
        return rule.slots().getOrDefault(slot, List.of()).stream()
                .filter(source -> source.from() == From.ANNOTATION)
                .flatMap(source -> values.annotations(object, source.path()).stream())
                .map(annotation -> annotation instanceof Statement own ? own : statements.get(annotation))
                .filter(statement -> statement != null)
                .findFirst();
    }

    private List<TextRange> evidence(EObject object, MappingRule rule, Statement basis) {
        List<TextRange> otherwise = layer.ranges(object);
        if (basis != null) {
            otherwise = basis.getContent().stream()
                    .map(fragment -> new TextRange(fragment.getBegin(), fragment.getEnd()))
                    .toList();
        }
        List<TextRange> evidence = values.spans(object, rule, Slot.EVIDENCE, otherwise);
        return evidence.isEmpty() ? otherwise : evidence;
    }

    private Optional<Found> holder(EObject object, MappingRule rule, Statement basis, TextRange said) {
        Optional<Found> told =
                mentions.find(object, rule, Slot.HOLDER, said).stream().findFirst();
        if (told.isPresent() || basis == null) {
            return told;
        }
        return basis.getSources().stream().findFirst().map(one -> new Found(one.getActor(), Optional.of(one)));
    }

    private void holder(EObject object, MappingRule rule, Stance stance, Found holder) {
        stance.setHolder(holder.actor());
        holder.mention().ifPresent(stance::setHolderMention);
        values.word(object, rule, Slot.HOLDER_ROLE)
                .filter(role -> !role.equals(names.label(holder.actor())))
                .ifPresent(role -> names.role(holder.actor(), role));
    }

    private boolean target(EObject object, MappingRule rule, Stance stance, TextRange said) {
        Optional<Statement> statement = statement(object, rule, Slot.TARGET_STATEMENT);
        if (statement.isPresent()) {
            stance.setTargetKind(TargetKind.STATEMENT);
            stance.setTargetStatement(statement.get());
            return true;
        }
        Optional<Found> actor =
                mentions.find(object, rule, Slot.TARGET_ACTOR, said).stream().findFirst();
        if (actor.isPresent()) {
            stance.setTargetKind(TargetKind.ACTOR);
            stance.setTargetActor(actor.get().actor());
            return true;
        }
        Optional<String> issue = values.word(object, rule, Slot.TARGET_ISSUE);
        if (issue.isPresent()) {
            stance.setTargetKind(TargetKind.ISSUE);
            stance.setTargetIssue(names.issue(issue.get()));
            return true;
        }
        List<TextRange> spans = values.spans(object, rule, Slot.TARGET_SPAN, List.of());
        if (!spans.isEmpty()) {
            stance.setTargetKind(TargetKind.PROPOSITION);
            stance.getTargetSpans().addAll(items.fragments(spans));
        }
        return !spans.isEmpty();
    }

    private void tags(EObject object, MappingRule rule, Stance stance) {
        if (stance.getPolarity() == Polarity.FAVOR || stance.getPolarity() == Polarity.AGAINST) {
            values.tag(object, rule, Slot.INTENSITY, Intensity.class).ifPresent(stance::setIntensity);
        }
        stance.setStanceType(
                values.tag(object, rule, Slot.STANCE_TYPE, StanceType.class).orElse(StanceType.POSITION));
        stance.setExpression(
                values.tag(object, rule, Slot.EXPRESSION, Expression.class).orElse(Expression.EXPLICIT));
        stance.setModality(
                values.tag(object, rule, Slot.MODALITY, Modality.class).orElse(Modality.CERTAIN));
        stance.setAttribution(
                values.tag(object, rule, Slot.ATTRIBUTION, Attribution.class).orElseGet(() -> attribution(stance)));
    }

    private static Attribution attribution(Stance stance) {
        Statement basis = stance.getBasis();
        if (basis == null) {
            return Attribution.NARRATED;
        }
        boolean speaks = basis.getSources().stream().map(ActorMention::getActor).anyMatch(stance.getHolder()::equals);
        return speaks && basis.getParent() == null ? Attribution.FIRST_HAND : Attribution.SECOND_HAND;
    }
}
