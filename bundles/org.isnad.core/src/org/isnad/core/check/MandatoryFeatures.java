package org.isnad.core.check;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/** Every feature that the scheme demands is set; for and against have an intensity. */
final class MandatoryFeatures extends Rule {

    private static final Map<EClass, List<EStructuralFeature>> MANDATORY = Map.of(
            Literals.ZONE, List.of(Literals.ZONE__KIND),
            Literals.ACTOR_MENTION, List.of(Literals.ACTOR_MENTION__ACTOR, Literals.ACTOR_MENTION__MENTION_TYPE),
            Literals.QUOTE, List.of(Literals.QUOTE__FUNCTION),
            Literals.STATEMENT,
                    List.of(
                            Literals.STATEMENT__REPORT_TYPE,
                            Literals.STATEMENT__MEDIUM,
                            Literals.STATEMENT__SPEECH_ACT,
                            Literals.STATEMENT__EVENT_STATUS),
            Literals.STANCE,
                    List.of(
                            Literals.STANCE__HOLDER,
                            Literals.STANCE__TARGET_KIND,
                            Literals.STANCE__POLARITY,
                            Literals.STANCE__STANCE_TYPE,
                            Literals.STANCE__EXPRESSION,
                            Literals.STANCE__MODALITY,
                            Literals.STANCE__ATTRIBUTION));

    MandatoryFeatures() {
        super("tag.missing", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Item item : layer.items()) {
            for (EStructuralFeature feature : MANDATORY.getOrDefault(item.eClass(), List.of())) {
                if (item.eGet(feature) == null || "".equals(item.eGet(feature))) {
                    findings.add(this, item, item.eClass().getName(), feature.getName());
                }
            }
            if (item instanceof Stance stance && stance.getIntensity() == null && takesSide(stance)) {
                findings.add(this, item, item.eClass().getName(), Literals.STANCE__INTENSITY.getName());
            }
        }
    }

    private static boolean takesSide(Stance stance) {
        return stance.getPolarity() == Polarity.FAVOR || stance.getPolarity() == Polarity.AGAINST;
    }
}
