package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Stance;

/** Some words of the text show the stance. */
final class StanceEvidence extends Rule {

    StanceEvidence() {
        super("stance.no-evidence", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getEvidence().isEmpty()) {
                findings.add(this, stance);
            }
        }
    }
}
