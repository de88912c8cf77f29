package org.isnad.core.check;

import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;

/** Every actor is mentioned in some layer; an article's own voice is nowhere in the text. */
final class ActorsMentioned extends CorpusRule {

    ActorsMentioned() {
        super("actor.unmentioned", Severity.WARNING);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        if (checked.mentioned() == null) {
            return;
        }
        for (Actor actor : checked.corpus().getActors()) {
            if (actor.getType() != ActorType.AUTHOR && !checked.mentioned().contains(actor.getId())) {
                findings.accept(problem(actor.getId(), actor.getLabel()));
            }
        }
    }
}
