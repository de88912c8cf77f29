package org.isnad.uima.suggest;

import java.util.List;
import org.isnad.model.corpus.ActorType;

/**
 * What engines know of an actor.
 *
 * @param names labels and aliases as they are written
 * @param named whether the names are names, not descriptions of some group or source
 * @param several whether the actor is made of others
 */
record KnownActor(
        String id, ActorType type, boolean named, boolean several, List<String> names, List<KnownRole> roles) {

    boolean isPerson() {
        return type == ActorType.PERSON && !several;
    }

    boolean isState() {
        return type == ActorType.STATE;
    }
}
