package org.isnad.ui.annotate.editor.choice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.choice.ActorOffers.Offer;
import org.isnad.ui.label.Tags;

/**
 * Asks which actor a mention means: by name with completion, Enter takes the first; Ctrl and Enter makes a new actor of the
 * name. Alt and a digit choose the type of the mention, Ctrl and a digit the type of a new actor.
 */
public final class ActorBox {

    /**
     * What was chosen.
     *
     * @param actor in no corpus yet when it is new
     */
    public record Answer(Actor actor, MentionType type) {}

    private final ChoiceBox<Offer> box;
    private final TagRow<MentionType> mentionTypes;
    private final TagRow<ActorType> actorTypes;
    private final Consumer<Answer> take;

    public ActorBox(Control owner, Corpus corpus, Completion<Actor> actors, Consumer<Answer> take) {
        this.take = take;
        ActorOffers offers = new ActorOffers(actors);
        box = new ChoiceBox<>(owner, EditorMessages.ActorBox_title, true, offers::find, this::taken);
        List<MentionType> mentions = Arrays.asList(MentionType.values());
        mentionTypes = new TagRow<>(
                box.extras(),
                Tags.label(AnnotationPackage.Literals.ACTOR_MENTION__MENTION_TYPE),
                mentions,
                MentionType.NAME,
                SWT.MOD3,
                tag -> Tags.label(tag, corpus));
        actorTypes = new TagRow<>(
                box.extras(),
                Tags.label(CorpusPackage.Literals.ACTOR__TYPE),
                Arrays.asList(ActorType.values()),
                ActorType.PERSON,
                SWT.MOD1,
                tag -> Tags.label(tag, corpus));
        box.setKeys(this::pressed);
    }

    /** Opens it under a place on the display. */
    public void open(Rectangle place, String marked) {
        box.open(place, marked);
    }

    /** The box itself, for tests that type. */
    public ChoiceBox<Offer> box() {
        return box;
    }

    private boolean pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MOD1) != 0 && !box.field().getText().isBlank()) {
            box.take(new Offer.New(box.field().getText().strip()));
            return true;
        }
        return mentionTypes.pressed(event) || actorTypes.pressed(event);
    }

    private void taken(Offer offer) {
        if (offer instanceof Offer.Known known) {
            take.accept(new Answer(known.actor(), mentionTypes.chosen()));
        } else if (offer instanceof Offer.New made) {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setLabel(made.name());
            actor.setType(actorTypes.chosen());
            actor.setAnonymity(Anonymity.NAMED);
            take.accept(new Answer(actor, mentionTypes.chosen()));
        }
    }
}
