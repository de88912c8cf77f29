package org.isnad.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Actor;

/** No actor is a member of itself, however far down. */
final class MembersEnd extends CorpusRule {

    MembersEnd() {
        super("actor.membership-cycle", Severity.ERROR);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        for (Actor actor : checked.corpus().getActors()) {
            if (allMembers(actor).contains(actor)) {
                findings.accept(problem(actor.getId(), actor.getLabel()));
            }
        }
    }

    private static Set<Actor> allMembers(Actor whole) {
        Set<Actor> members = new HashSet<>();
        Deque<Actor> open = new ArrayDeque<>(whole.getMembers());
        while (!open.isEmpty()) {
            Actor member = open.pop();
            if (members.add(member)) {
                open.addAll(member.getMembers());
            }
        }
        return members;
    }
}
