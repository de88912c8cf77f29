package org.isnad.core.edit;

import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;

/** Marks a mention of an actor; an actor that is not in the corpus yet is added in the same step. */
public final class MarkActor extends Edit {

    public MarkActor(OpenLayer layer, int begin, int end, Actor actor, MentionType type) {}

    public ActorMention mention() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
