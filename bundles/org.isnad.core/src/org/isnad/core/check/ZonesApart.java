package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Zone;

/** No two zones overlap. */
final class ZonesApart extends Rule {

    ZonesApart() {
        super("zone.overlap", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        int covered = 0;
        for (Zone zone : layer.all(Zone.class)) {
            if (zone.getBegin() < covered) {
                findings.add(this, zone);
            }
            covered = Math.max(covered, zone.getEnd());
        }
    }
}
