package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Stance;

/** Every issue that a stance names is in the catalogue of the corpus. */
final class IssuesKnown extends Rule {

    IssuesKnown() {
        super("reference.issue", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getTargetIssue() != null
                    && layer.issue(stance.getTargetIssue()).isEmpty()) {
                findings.add(this, stance, stance.getTargetIssue());
            }
        }
    }
}
