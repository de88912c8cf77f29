package org.isnad.core.check;

import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Actor;

/** An actor has a label, a type, and is named, anonymous or generic. */
final class ActorFeatures extends CorpusRule {

    ActorFeatures() {
        super("actor.incomplete", Severity.ERROR);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        for (Actor actor : checked.corpus().getActors()) {
            boolean labelled = actor.getLabel() != null && !actor.getLabel().isBlank();
            if (!labelled || actor.getType() == null || actor.getAnonymity() == null) {
                findings.accept(problem(actor.getId(), actor.getLabel(), actor.getId()));
            }
        }
    }
}
