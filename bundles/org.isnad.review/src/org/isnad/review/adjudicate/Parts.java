package org.isnad.review.adjudicate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.review.difference.DifferenceKind;

/**
 * A reading put together from several: one annotator's, with some of its features as others have them.
 *
 * @param base annotator whose reading gives all else
 * @param features the annotator of each feature that is not the base's
 */
public record Parts(String base, Map<EStructuralFeature, String> features) {

    public Parts {
        features = Map.copyOf(features);
    }

    public static Parts of(String base) {
        return new Parts(base, Map.of());
    }

    /** The same with a feature of somebody else. */
    public Parts with(EStructuralFeature feature, String annotator) {
        Map<EStructuralFeature, String> more = new LinkedHashMap<>(features);
        more.remove(feature);
        if (!annotator.equals(base)) {
            more.put(feature, annotator);
        }
        return new Parts(base, more);
    }

    /** The same with all that makes a difference of this kind from somebody else. */
    public Parts with(UnitKind unit, DifferenceKind difference, String annotator) {
        Parts parts = this;
        for (EStructuralFeature feature : features(unit, difference)) {
            parts = parts.with(feature, annotator);
        }
        return parts;
    }

    /** All whose reading something is taken from; the base first. */
    public Set<String> annotators() {
        Set<String> all = new LinkedHashSet<>(Set.of(base));
        features.values().stream().sorted().forEach(all::add);
        return all;
    }

    /** The features that a kind of difference is about; none for MISSING. */
    public static List<EStructuralFeature> features(UnitKind unit, DifferenceKind difference) {
        return switch (difference) {
            case MISSING -> List.of();
            case BOUNDARY -> List.of(TcasPackage.Literals.ANNOTATION__BEGIN, TcasPackage.Literals.ANNOTATION__END);
            case ACTOR -> List.of(Literals.ACTOR_MENTION__ACTOR);
            case TYPE -> types(unit);
            case CUE -> List.of(Literals.STATEMENT__CUE);
            case CONTENT -> List.of(Literals.STATEMENT__CONTENT);
            case SOURCE -> List.of(Literals.STATEMENT__SOURCES);
            case QUOTES -> List.of(Literals.STATEMENT__QUOTES);
            case RELAY -> List.of(Literals.STATEMENT__RELAYS);
            case ADDRESSEE -> List.of(Literals.STATEMENT__ADDRESSEES);
            case PARENT -> List.of(Literals.STATEMENT__PARENT);
            case REPORT_TYPE -> List.of(Literals.STATEMENT__REPORT_TYPE);
            case MEDIUM -> List.of(Literals.STATEMENT__MEDIUM);
            case SPEECH_ACT -> List.of(Literals.STATEMENT__SPEECH_ACT);
            case EVENT_STATUS -> List.of(Literals.STATEMENT__EVENT_STATUS);
            case HOLDER -> List.of(Literals.STANCE__HOLDER, Literals.STANCE__HOLDER_MENTION);
            case TARGET ->
                List.of(
                        Literals.STANCE__TARGET_KIND,
                        Literals.STANCE__TARGET_ACTOR,
                        Literals.STANCE__TARGET_ISSUE,
                        Literals.STANCE__TARGET_STATEMENT,
                        Literals.STANCE__TARGET_SPANS);
            case POLARITY -> List.of(Literals.STANCE__POLARITY);
            case INTENSITY -> List.of(Literals.STANCE__INTENSITY);
            case STANCE_TYPE -> List.of(Literals.STANCE__STANCE_TYPE);
            case EXPRESSION -> List.of(Literals.STANCE__EXPRESSION);
            case MODALITY -> List.of(Literals.STANCE__MODALITY);
            case ATTRIBUTION -> List.of(Literals.STANCE__ATTRIBUTION);
            case BASIS -> List.of(Literals.STANCE__BASIS);
            case EVIDENCE -> List.of(Literals.STANCE__EVIDENCE);
            case EXTRA -> List.of(Literals.FRAME__EXTRAS);
        };
    }

    private static List<EStructuralFeature> types(UnitKind unit) {
        return switch (unit) {
            case ZONE -> List.of(Literals.ZONE__KIND);
            case MENTION -> List.of(Literals.ACTOR_MENTION__MENTION_TYPE, Literals.ACTOR_MENTION__SOURCE_FORM);
            case QUOTE -> List.of(Literals.QUOTE__FUNCTION);
            case STATEMENT, STANCE -> List.of();
        };
    }
}
