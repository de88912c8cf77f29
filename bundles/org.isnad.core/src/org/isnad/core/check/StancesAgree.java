package org.isnad.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/** One holder is not for and against one target in one statement. */
final class StancesAgree extends Rule {

    StancesAgree() {
        super("stance.contrary", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Map<List<Object>, Set<Polarity>> polarities = new HashMap<>();
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getBasis() != null && stance.getPolarity() != null) {
                Set<Polarity> known =
                        polarities.computeIfAbsent(StanceKeys.holderTargetBasis(stance), key -> new HashSet<>());
                known.add(stance.getPolarity());
                if (isSide(stance.getPolarity())
                        && known.contains(Polarity.FAVOR)
                        && known.contains(Polarity.AGAINST)) {
                    findings.add(this, stance);
                }
            }
        }
    }

    private static boolean isSide(Polarity polarity) {
        return polarity == Polarity.FAVOR || polarity == Polarity.AGAINST;
    }
}
