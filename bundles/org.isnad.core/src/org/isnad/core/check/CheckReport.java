package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;

/**
 * What the checks found in a project.
 *
 * @param problems first those of the registry, then article by article, layer by layer (gold last), in text order
 * @param articles how many articles were read
 * @param layers how many layers were checked
 */
public record CheckReport(List<Problem> problems, int articles, int layers) {

    public CheckReport {
        problems = List.copyOf(problems);
    }

    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Whether a release would be refused. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
