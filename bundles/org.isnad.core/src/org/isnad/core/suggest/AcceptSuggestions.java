package org.isnad.core.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Actor;

/**
 * Takes proposals over into an annotator's layer as one step: copies with their fragments, quotes and mentions, of origin
 * SUGGESTED_ACCEPTED. What the layer has already is used, not doubled. Proposals whose actor is not in the registry are
 * passed over; where none is left the edit is refused. Of several at once a statement whose speaker is not known is passed
 * over too: alone it is accepted, to be completed by hand.
 */
public final class AcceptSuggestions extends Edit {

    private final OpenLayer layer;
    private final List<Item> suggestions;
    private List<Item> accepted = List.of();

    public AcceptSuggestions(OpenLayer layer, List<? extends Item> suggestions) {
        this.layer = layer;
        this.suggestions = List.copyOf(suggestions);
    }

    /** The items of the layer that stand for the proposals, once run; those found there already too. */
    public List<Item> accepted() {
        return accepted;
    }

    @Override
    public String label() {
        return suggestions.size() == 1
                ? CoreMessages.text("suggest.accept-one")
                : CoreMessages.text("suggest.accept", suggestions.size());
    }

    @Override
    protected void plan(Plan plan) {
        int length = layer.text().length();
        if (suggestions.stream().anyMatch(item -> Proposals.end(item) > length)) {
            plan.refuse("suggest.text");
            return;
        }
        Set<String> actors =
                plan.project().corpus().getActors().stream().map(Actor::getId).collect(Collectors.toSet());
        Acceptance acceptance = new Acceptance(layer, plan, actors);
        Set<Item> taken = new LinkedHashSet<>();
        List<Item> ordered = new ArrayList<>(suggestions);
        ordered.removeIf(item -> suggestions.size() > 1 && !acceptance.isComplete(item));
        // Mentions first, so that statements find them.
        ordered.sort((one, other) -> Boolean.compare(other instanceof ActorMention, one instanceof ActorMention));
        ordered.forEach(item -> acceptance.accept(item).ifPresent(taken::add));
        acceptance.link();
        if (taken.isEmpty() && !suggestions.isEmpty()) {
            plan.refuse("suggest.actor");
        }
        accepted = List.copyOf(taken);
    }
}
