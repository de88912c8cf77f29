package org.isnad.network;

import org.isnad.model.corpus.ActorType;

/**
 * One node.
 *
 * @param id of the actor or issue, or the outlet itself
 * @param label as the user reads it
 * @param type of an actor, else null
 * @param frequency how many of the stances that count have it
 */
public record Node(NodeKind kind, String id, String label, ActorType type, int frequency) {

    /** Whether both stand for the same actor, issue or outlet, however often it occurs. */
    public boolean isSame(Node other) {
        return kind == other.kind && id.equals(other.id);
    }
}
