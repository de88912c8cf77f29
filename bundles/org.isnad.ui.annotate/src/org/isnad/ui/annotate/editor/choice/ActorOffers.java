package org.isnad.ui.annotate.editor.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Role;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.TypeColours;

/** The actors that fit a name, and a new one of that name: before the weak fits, behind the good ones. */
public final class ActorOffers {

    /** What was chosen: an actor, or a name for a new one. */
    public sealed interface Offer {

        /** An actor of the registry. */
        record Known(Actor actor) implements Offer {}

        /** A name that shall become an actor. */
        record New(String name) implements Offer {}
    }

    private static final int MOST = 60;

    private final Completion<Actor> actors;

    public ActorOffers(Completion<Actor> actors) {
        this.actors = actors;
    }

    public List<Choice<Offer>> find(String typed) {
        List<Completion.Hit<Actor>> hits = actors.find(typed);
        List<Choice<Offer>> offers = new ArrayList<>();
        hits.stream().filter(hit -> !hit.weak()).limit(MOST).forEach(hit -> offers.add(known(hit.entry())));
        if (!typed.isBlank()) {
            String label = NLS.bind(EditorMessages.ActorBox_new, Isolate.of(typed));
            offers.add(Choice.of(new Offer.New(typed), label));
        }
        hits.stream().filter(Completion.Hit::weak).limit(MOST).forEach(hit -> offers.add(known(hit.entry())));
        return offers;
    }

    private static Choice<Offer> known(Actor actor) {
        String label = ItemLabels.name(actor);
        Stream<String> roles = actor.getRoles().stream().limit(1).map(Role::getTitle);
        String others = Stream.concat(roles, Stream.concat(Stream.of(actor.getLabelEn()), actor.getAliases().stream()))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank() && !name.equals(actor.getLabel()))
                .limit(3)
                .map(Isolate::of)
                .collect(Collectors.joining("، "));
        return new Choice<>(new Offer.Known(actor), label, others, TypeColours.of(actor.getType()));
    }
}
