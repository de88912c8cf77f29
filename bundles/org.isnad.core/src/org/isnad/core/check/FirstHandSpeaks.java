package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** A stance is FIRST_HAND where its holder makes the statement, and the article itself reports that. */
final class FirstHandSpeaks extends Rule {

    FirstHandSpeaks() {
        super("stance.first-hand", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getAttribution() == Attribution.FIRST_HAND && !speaks(stance)) {
                findings.add(this, stance);
            }
        }
    }

    private static boolean speaks(Stance stance) {
        Statement basis = stance.getBasis();
        return basis != null
                && basis.getParent() == null
                && stance.getHolder() != null
                && basis.getSources().stream()
                        .anyMatch(source -> stance.getHolder().equals(source.getActor()));
    }
}
