package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/** Sets polarity and intensity of a stance as one step; an intensity without direction is not stored. */
public final class RateStance extends Edit {

    private final OpenLayer layer;
    private final Stance stance;
    private final Polarity polarity;
    private final Intensity intensity;

    /** Null unsets. */
    public RateStance(OpenLayer layer, Stance stance, Polarity polarity, Intensity intensity) {
        this.layer = layer;
        this.stance = stance;
        this.polarity = polarity;
        this.intensity = intensity;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.rate-stance");
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, stance)) {
            return;
        }
        boolean hasDirection = polarity == Polarity.FAVOR || polarity == Polarity.AGAINST;
        plan.set(stance, Literals.STANCE__POLARITY, polarity);
        plan.set(stance, Literals.STANCE__INTENSITY, hasDirection ? intensity : null);
        if (!plan.isEmpty()) {
            plan.touch(stance);
        }
    }
}
