package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.text.cue.CueHit;
import org.isnad.text.cue.ReportingVerbs;

/** A word that usually reports is the cue of some statement. */
final class CuesAreUsed extends Rule {

    private static final ReportingVerbs VERBS = new ReportingVerbs();

    CuesAreUsed() {
        super("statement.cue-unused", Severity.INFO);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Set<Fragment> cues = new HashSet<>();
        layer.all(Statement.class).forEach(statement -> cues.addAll(statement.getCue()));
        for (CueHit hit : VERBS.find(layer.text())) {
            int begin = hit.range().begin();
            int end = hit.range().end();
            boolean used =
                    layer.overlapping(Fragment.class, begin, end).stream().anyMatch(cues::contains);
            boolean furniture =
                    layer.overlapping(Zone.class, begin, end).stream().anyMatch(FurnitureUnmarked::isFurniture);
            if (!used && !furniture) {
                findings.add(this, hit.range());
            }
        }
    }
}
