package org.isnad.ui.review.adjudication.card;

import static org.isnad.review.difference.DifferenceKind.ACTOR;
import static org.isnad.review.difference.DifferenceKind.ADDRESSEE;
import static org.isnad.review.difference.DifferenceKind.ATTRIBUTION;
import static org.isnad.review.difference.DifferenceKind.BASIS;
import static org.isnad.review.difference.DifferenceKind.BOUNDARY;
import static org.isnad.review.difference.DifferenceKind.CONTENT;
import static org.isnad.review.difference.DifferenceKind.CUE;
import static org.isnad.review.difference.DifferenceKind.EVENT_STATUS;
import static org.isnad.review.difference.DifferenceKind.EVIDENCE;
import static org.isnad.review.difference.DifferenceKind.EXPRESSION;
import static org.isnad.review.difference.DifferenceKind.EXTRA;
import static org.isnad.review.difference.DifferenceKind.HOLDER;
import static org.isnad.review.difference.DifferenceKind.INTENSITY;
import static org.isnad.review.difference.DifferenceKind.MEDIUM;
import static org.isnad.review.difference.DifferenceKind.MODALITY;
import static org.isnad.review.difference.DifferenceKind.PARENT;
import static org.isnad.review.difference.DifferenceKind.POLARITY;
import static org.isnad.review.difference.DifferenceKind.QUOTES;
import static org.isnad.review.difference.DifferenceKind.RELAY;
import static org.isnad.review.difference.DifferenceKind.REPORT_TYPE;
import static org.isnad.review.difference.DifferenceKind.SOURCE;
import static org.isnad.review.difference.DifferenceKind.SPEECH_ACT;
import static org.isnad.review.difference.DifferenceKind.STANCE_TYPE;
import static org.isnad.review.difference.DifferenceKind.TARGET;
import static org.isnad.review.difference.DifferenceKind.TYPE;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.Parts;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.label.Tags;
import org.isnad.ui.review.adjudication.AdjudicationMessages;

/** The slots of each kind of unit in the order in which one reads them, and their names. */
final class Slots {

    private Slots() {}

    static List<DifferenceKind> of(UnitKind kind) {
        return switch (kind) {
            case ZONE, QUOTE -> List.of(BOUNDARY, TYPE);
            case MENTION -> List.of(BOUNDARY, ACTOR, TYPE);
            case STATEMENT ->
                List.of(
                        SOURCE,
                        CUE,
                        CONTENT,
                        QUOTES,
                        RELAY,
                        ADDRESSEE,
                        PARENT,
                        REPORT_TYPE,
                        MEDIUM,
                        SPEECH_ACT,
                        EVENT_STATUS,
                        EXTRA);
            case STANCE ->
                List.of(
                        HOLDER,
                        TARGET,
                        POLARITY,
                        INTENSITY,
                        EVIDENCE,
                        STANCE_TYPE,
                        EXPRESSION,
                        MODALITY,
                        ATTRIBUTION,
                        BASIS,
                        EXTRA);
        };
    }

    /** Whether a slot holds tags and not words of the article or names. */
    static boolean isTag(DifferenceKind slot) {
        return switch (slot) {
            case TYPE,
                    REPORT_TYPE,
                    MEDIUM,
                    SPEECH_ACT,
                    EVENT_STATUS,
                    POLARITY,
                    INTENSITY,
                    STANCE_TYPE,
                    EXPRESSION,
                    MODALITY,
                    ATTRIBUTION -> true;
            default -> false;
        };
    }

    static String label(UnitKind kind, DifferenceKind slot) {
        return switch (slot) {
            case BOUNDARY -> AdjudicationMessages.Slot_words;
            case TARGET -> AdjudicationMessages.Slot_target;
            case EXTRA -> AdjudicationMessages.Slot_extra;
            case HOLDER -> Tags.label(Literals.STANCE__HOLDER);
            default -> {
                List<EStructuralFeature> features = Parts.features(kind, slot);
                yield features.isEmpty() ? slot.name() : Tags.label(features.get(0));
            }
        };
    }
}
