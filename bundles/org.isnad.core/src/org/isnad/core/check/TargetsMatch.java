package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;

/** A stance has the target that its kind demands, and no reference of another kind. */
final class TargetsMatch extends Rule {

    TargetsMatch() {
        super("stance.target", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Stance stance : layer.all(Stance.class)) {
            if (stance.getTargetKind() != null && !matches(stance, stance.getTargetKind())) {
                findings.add(this, stance, stance.getTargetKind());
            }
        }
    }

    private static boolean matches(Stance stance, TargetKind kind) {
        boolean bySpan = kind == TargetKind.EVENT || kind == TargetKind.PROPOSITION;
        return isSet(stance.getTargetActor()) == (kind == TargetKind.ACTOR)
                && isSet(stance.getTargetIssue()) == (kind == TargetKind.ISSUE)
                && (stance.getTargetStatement() != null) == (kind == TargetKind.STATEMENT)
                && !(bySpan && stance.getTargetSpans().isEmpty());
    }

    private static boolean isSet(String reference) {
        return reference != null && !reference.isEmpty();
    }
}
