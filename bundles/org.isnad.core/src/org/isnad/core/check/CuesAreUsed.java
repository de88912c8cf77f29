package org.isnad.core.check;

import java.util.HashSet;
import java.util.List;
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
    private static volatile Answer last;

    CuesAreUsed() {
        super("statement.cue-unused", Severity.INFO);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Set<Fragment> cues = new HashSet<>();
        layer.all(Statement.class).forEach(statement -> cues.addAll(statement.getCue()));
        for (CueHit hit : likelyCues(layer.text())) {
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

    /** Texts do not change while their layers are edited, so the last answer is often the next one. */
    private static List<CueHit> likelyCues(String text) {
        Answer answer = last;
        if (answer == null || !answer.text.equals(text)) {
            answer = new Answer(text, VERBS.find(text));
            last = answer;
        }
        return answer.hits;
    }

    private record Answer(String text, List<CueHit> hits) {}
}
