package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;

/** Marks a mention of an actor; an actor that is not in the corpus yet is added in the same step. */
public final class MarkActor extends Edit {

    private final OpenLayer layer;
    private final int begin;
    private final int end;
    private final Actor actor;
    private final MentionType type;
    private ActorMention mention;

    /** From begin to end, exclusive, in UTF-16 code units. */
    public MarkActor(OpenLayer layer, int begin, int end, Actor actor, MentionType type) {
        this.layer = layer;
        this.begin = begin;
        this.end = end;
        this.actor = actor;
        this.type = type;
    }

    /** The mention, once run. */
    public ActorMention mention() {
        return mention;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.mark-actor", Labels.of(actor));
    }

    @Override
    protected void plan(Plan plan) {
        if (!Ranges.accept(plan, layer, begin, end) || !Registry.accept(plan, actor)) {
            return;
        }
        ActorMention fresh = Ranges.place(AnnotationFactory.eINSTANCE.createActorMention(), new TextRange(begin, end));
        fresh.setActor(actor.getId());
        fresh.setMentionType(type);
        plan.add(layer, fresh);
        mention = fresh;
    }
}
