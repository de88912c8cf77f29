package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Zone;
import org.isnad.text.Characters;
import org.isnad.text.TextRange;

/** Zones cover every line that is not blank; a stretch without any zone is told once. */
final class ZonesCover extends Rule {

    ZonesCover() {
        super("zone.uncovered", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        List<Zone> zones = layer.all(Zone.class);
        TextRange gap = null;
        int zonesBeforeGap = 0;
        int next = 0;
        int covered = 0;
        int offset = 0;
        while (offset < layer.text().length()) {
            while (next < zones.size() && zones.get(next).getBegin() <= offset) {
                covered = Math.max(covered, zones.get(next++).getEnd());
            }
            int codePoint = layer.text().codePointAt(offset);
            int end = offset + Character.charCount(codePoint);
            if (offset >= covered && !Characters.isBlank(codePoint)) {
                boolean goesOn = gap != null && zonesBeforeGap == next;
                if (gap != null && !goesOn) {
                    findings.add(this, gap);
                }
                gap = new TextRange(goesOn ? gap.begin() : offset, end);
                zonesBeforeGap = next;
            }
            offset = Math.max(end, covered);
        }
        if (gap != null) {
            findings.add(this, gap);
        }
    }
}
