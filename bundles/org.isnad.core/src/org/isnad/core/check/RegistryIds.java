package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;

/** Every actor and every issue has an id of its own. */
final class RegistryIds extends CorpusRule {

    RegistryIds() {
        super("corpus.same-id", Severity.ERROR);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        Set<String> actors = new HashSet<>();
        for (Actor actor : checked.corpus().getActors()) {
            if (actor.getId() == null || !actors.add(actor.getId())) {
                findings.accept(problem(actor.getId(), actor.getLabel()));
            }
        }
        Set<String> issues = new HashSet<>();
        for (Issue issue : checked.corpus().getIssues()) {
            if (issue.getId() == null || !issues.add(issue.getId())) {
                findings.accept(problem(issue.getId(), issue.getLabel()));
            }
        }
    }
}
