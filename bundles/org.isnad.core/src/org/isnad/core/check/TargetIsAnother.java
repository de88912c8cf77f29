package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Stance;

/** A stance is toward somebody else than its holder. */
final class TargetIsAnother extends Rule {

    TargetIsAnother() {
        super("stance.target-is-holder", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getHolder() != null && stance.getHolder().equals(stance.getTargetActor())) {
                findings.add(this, stance);
            }
        }
    }
}
