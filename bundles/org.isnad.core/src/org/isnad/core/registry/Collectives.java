package org.isnad.core.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;

/** Who is a member of whom, at any depth. */
public final class Collectives {

    private Collectives() {}

    /** Whether an actor would be a member of itself if it had these members. */
    public static boolean isLoop(Actor actor, List<Actor> members) {
        Set<Actor> seen = new HashSet<>();
        Deque<Actor> open = new ArrayDeque<>(members);
        while (!open.isEmpty()) {
            Actor member = open.pop();
            if (member == actor) {
                return true;
            }
            if (seen.add(member)) {
                open.addAll(member.getMembers());
            }
        }
        return false;
    }

    /** The name of a collective that stands between two of the merged ones, or null: it would then be a member of itself. */
    static String loopAfterMerging(Corpus corpus, Actor into, Set<Actor> others) {
        Set<Actor> merged = new HashSet<>(others);
        merged.add(into);
        for (Actor between : corpus.getActors()) {
            if (!merged.contains(between)
                    && merged.stream().anyMatch(actor -> isLoop(between, actor.getMembers()))
                    && merged.stream().anyMatch(actor -> isLoop(actor, between.getMembers()))) {
                return MergeActors.name(between);
            }
        }
        return null;
    }
}
