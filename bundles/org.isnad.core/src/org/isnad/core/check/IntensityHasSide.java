package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/** Only stances for and against have an intensity. */
final class IntensityHasSide extends Rule {

    IntensityHasSide() {
        super("stance.intensity", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getIntensity() != null
                    && (stance.getPolarity() == Polarity.NEUTRAL || stance.getPolarity() == Polarity.NONE)) {
                findings.add(this, stance, stance.getPolarity());
            }
        }
    }
}
