package org.isnad.ui.annotate.editor.stance;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Stance;
import org.isnad.ui.annotate.editor.EditorMessages;

/** Sets polarity and intensity of a stance as one step. */
public final class RateStance extends Edit {

    private final Stance stance;
    private final StanceScore score;

    public RateStance(Stance stance, StanceScore score) {
        this.stance = stance;
        this.score = score;
    }

    @Override
    public String label() {
        return EditorMessages.RateStance_label;
    }

    @Override
    protected void plan(Plan plan) {
        plan.set(stance, AnnotationPackage.Literals.STANCE__POLARITY, score.polarity());
        plan.set(stance, AnnotationPackage.Literals.STANCE__INTENSITY, score.intensity());
        plan.touch(stance);
    }
}
