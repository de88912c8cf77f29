package org.isnad.agreement.link;

import org.isnad.agreement.Coefficient;

/**
 * Precision, recall and their harmonic mean; the first annotator is taken as the reference of the second. F1 is the same
 * the other way round.
 */
public record PrecisionRecall(Coefficient precision, Coefficient recall, Coefficient f1) {

    static PrecisionRecall of(Coefficient precision, Coefficient recall) {
        if (!precision.isDefined() || !recall.isDefined()) {
            return new PrecisionRecall(precision, recall, precision.isDefined() ? recall : precision);
        }
        double sum = precision.value() + recall.value();
        double f1 = sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
        return new PrecisionRecall(precision, recall, Coefficient.of(f1));
    }
}
