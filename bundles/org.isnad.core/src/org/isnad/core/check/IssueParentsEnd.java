package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.corpus.Issue;

/** No issue is part of itself, however far up. */
final class IssueParentsEnd extends CorpusRule {

    IssueParentsEnd() {
        super("issue.parent-cycle", Severity.ERROR);
    }

    @Override
    void run(CheckedCorpus checked, Consumer<Problem> findings) {
        for (Issue issue : checked.corpus().getIssues()) {
            Set<Issue> seen = new HashSet<>();
            Issue wider = issue.getParent();
            while (wider != null && seen.add(wider)) {
                wider = wider.getParent();
            }
            if (seen.contains(issue)) {
                findings.accept(problem(issue.getId(), issue.getLabel()));
            }
        }
    }
}
