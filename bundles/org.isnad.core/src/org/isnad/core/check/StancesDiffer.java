package org.isnad.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Stance;

/** No two stances have the same holder, target and basis. */
final class StancesDiffer extends Rule {

    StancesDiffer() {
        super("stance.twice", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Stance stance : layer.all(Stance.class)) {
            if (!seen.add(StanceKeys.holderTargetBasis(stance))) {
                findings.add(this, stance);
            }
        }
    }
}
