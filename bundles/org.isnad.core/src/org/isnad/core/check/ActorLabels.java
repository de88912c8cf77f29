package org.isnad.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Actor;
import org.isnad.text.Folding;

/** No two actors have labels that a reader takes for one name. */
final class ActorLabels extends CorpusRule {

    ActorLabels() {
        super("actor.same-label", Severity.WARNING);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        Map<String, Actor> byLabel = new HashMap<>();
        for (Actor actor : checked.corpus().getActors()) {
            String key = actor.getLabel() == null ? "" : Folding.key(actor.getLabel());
            Actor other = key.isEmpty() ? null : byLabel.putIfAbsent(key, actor);
            if (other != null) {
                findings.accept(problem(actor.getId(), actor.getLabel(), other.getLabel(), other.getId()));
            }
        }
    }
}
