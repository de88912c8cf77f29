package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Stance;

/** A stance that the article tells by itself is not based on a statement. */
final class NarratedStands extends Rule {

    NarratedStands() {
        super("stance.narrated", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getAttribution() == Attribution.NARRATED && stance.getBasis() != null) {
                findings.add(this, stance);
            }
        }
    }
}
