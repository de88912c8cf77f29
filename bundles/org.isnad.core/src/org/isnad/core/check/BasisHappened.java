package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/** A statement that was not made shows no stance, but a refusal to take one. */
final class BasisHappened extends Rule {

    BasisHappened() {
        super("stance.basis-status", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            EventStatus status =
                    stance.getBasis() == null ? null : stance.getBasis().getEventStatus();
            boolean polarized = stance.getPolarity() != null && stance.getPolarity() != Polarity.NONE;
            if (polarized && status != null && status != EventStatus.ACTUAL) {
                findings.add(this, stance, status, stance.getPolarity());
            }
        }
    }
}
