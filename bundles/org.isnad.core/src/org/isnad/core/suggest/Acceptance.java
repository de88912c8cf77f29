package org.isnad.core.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.ItemCopy;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** The objects of a layer that stand for proposals and their parts, each made or found once. */
final class Acceptance {

    private final OpenLayer layer;
    private final Plan plan;
    private final Set<String> actors;
    private final Map<EObject, Optional<EObject>> taken = new HashMap<>();

    Acceptance(OpenLayer layer, Plan plan, Set<String> actors) {
        this.layer = layer;
        this.plan = plan;
        this.actors = actors;
    }

    /** Whether a statement will have a speaker; true for all else. */
    boolean isComplete(Item proposal) {
        return !(proposal instanceof Statement statement)
                || statement.getSources().stream()
                        .anyMatch(source -> actors.contains(source.getActor())
                                || there(source, ActorMention.class).isPresent());
    }

    /** The item of the layer for a proposal, or none where its actor is unknown. */
    Optional<Item> accept(Item proposal) {
        return taken(proposal).map(Item.class::cast);
    }

    private Optional<EObject> taken(EObject proposal) {
        Optional<EObject> known = taken.get(proposal);
        if (known == null) {
            known = make(proposal);
            taken.put(proposal, known);
        }
        return known;
    }

    private Optional<EObject> make(EObject proposal) {
        if (proposal instanceof ActorMention mention) {
            Optional<EObject> there = there(mention, ActorMention.class);
            boolean known = actors.contains(mention.getActor());
            return there.isPresent() ? there : known ? Optional.of(fresh(mention)) : Optional.empty();
        }
        if (proposal instanceof Quote quote) {
            Optional<EObject> there = there(quote, Quote.class);
            return there.isPresent() ? there : Optional.of(fresh(quote));
        }
        if (proposal instanceof Stance stance && !isKnown(stance)) {
            return Optional.empty();
        }
        return Optional.of(fresh(proposal));
    }

    private boolean isKnown(Stance stance) {
        return actors.contains(stance.getHolder())
                && (stance.getTargetActor() == null || actors.contains(stance.getTargetActor()));
    }

    private Optional<EObject> there(Span proposal, Class<? extends Span> type) {
        return layer.in(proposal.getBegin(), proposal.getEnd(), type).stream()
                .filter(span -> span.getBegin() == proposal.getBegin() && span.getEnd() == proposal.getEnd())
                .findFirst()
                .map(EObject.class::cast);
    }

    private EObject fresh(EObject proposal) {
        EObject copy = ItemCopy.attributes(proposal);
        if (copy instanceof Item item) {
            item.setOrigin(Origin.SUGGESTED_ACCEPTED);
        }
        ItemCopy.slots(copy, proposal, this::taken);
        if (copy instanceof Statement statement) {
            statement.getQuotes().removeIf(quote -> quote.getFunction() != functionOf((Statement) proposal, quote));
        }
        plan.add(layer, copy);
        return copy;
    }

    /** What the proposal takes the quote for; an annotator who took it for something else is right. */
    private static Object functionOf(Statement proposal, Quote quote) {
        return proposal.getQuotes().stream()
                .filter(proposed -> proposed.getBegin() == quote.getBegin())
                .findFirst()
                .map(Quote::getFunction)
                .orElse(null);
    }

    /** Sets references between frames, where both ends are accepted now. */
    void link() {
        Map.copyOf(taken)
                .forEach((proposal, made) -> made.ifPresent(copy -> {
                    if (proposal instanceof Statement statement) {
                        ((Statement) copy).setParent(frame(statement.getParent()));
                    } else if (proposal instanceof Stance stance) {
                        ((Stance) copy).setBasis(frame(stance.getBasis()));
                        ((Stance) copy).setTargetStatement(frame(stance.getTargetStatement()));
                    }
                }));
    }

    private Statement frame(Statement proposal) {
        return (Statement) taken.getOrDefault(proposal, Optional.empty()).orElse(null);
    }
}
