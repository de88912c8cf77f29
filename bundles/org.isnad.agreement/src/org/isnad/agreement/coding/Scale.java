package org.isnad.agreement.coding;

import java.math.BigDecimal;
import java.util.Optional;

/** What may be said of two labels beyond that they differ; it decides how far apart they are (Krippendorff 2011). */
public enum Scale {
    /** Labels are the same or not. */
    NOMINAL,
    /** Labels have an order; what lies between two of them is as far as the labels given there. */
    ORDINAL,
    /** Labels are numbers whose differences count. */
    INTERVAL,
    /** Labels are numbers from 0 on whose proportions count. */
    RATIO;

    /** Whether a label stands on the scale: any on the first two, a number on an interval scale, from 0 on a ratio scale. */
    public boolean accepts(String label) {
        Optional<BigDecimal> number = NaturalOrder.number(label);
        return switch (this) {
            case NOMINAL, ORDINAL -> true;
            case INTERVAL -> number.isPresent();
            case RATIO -> number.isPresent() && number.get().signum() >= 0;
        };
    }

    double value(String label) {
        if (!accepts(label)) {
            throw new IllegalArgumentException("\"" + label + "\" does not stand on the scale " + this);
        }
        return NaturalOrder.number(label).orElseThrow().doubleValue();
    }
}
