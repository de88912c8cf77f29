package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;

/**
 * Gives a mention to another actor; one that is not in the corpus yet is added in the same step. Stances held through the
 * mention by its former actor go along.
 */
public final class ReassignMention extends Edit {

    private final OpenLayer layer;
    private final ActorMention mention;
    private final Actor actor;

    public ReassignMention(OpenLayer layer, ActorMention mention, Actor actor) {
        this.layer = layer;
        this.mention = mention;
        this.actor = actor;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.reassign-mention", Labels.of(actor));
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, mention) || !Registry.accept(plan, actor)) {
            return;
        }
        String former = mention.getActor();
        if (actor.getId().equals(former)) {
            return;
        }
        plan.set(mention, Literals.ACTOR_MENTION__ACTOR, actor.getId());
        plan.touch(mention);
        for (Stance stance : layer.stances()) {
            if (stance.getHolderMention() == mention
                    && stance.getHolder() != null
                    && stance.getHolder().equals(former)) {
                plan.set(stance, Literals.STANCE__HOLDER, actor.getId());
                plan.touch(stance);
            }
        }
    }
}
