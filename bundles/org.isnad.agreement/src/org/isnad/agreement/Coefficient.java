package org.isnad.agreement;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The value of a measure, or why it has none.
 *
 * @param value a finite number; meaningless where {@code undefined} says why there is none
 * @param undefined null where the measure is defined
 */
public record Coefficient(double value, Undefined undefined) {

    public Coefficient {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A coefficient is a finite number, not " + value);
        }
    }

    public static Coefficient of(double value) {
        return new Coefficient(value, null);
    }

    public static Coefficient undefined(Undefined why) {
        return new Coefficient(0, Objects.requireNonNull(why));
    }

    public boolean isDefined() {
        return undefined == null;
    }

    public OptionalDouble optional() {
        return isDefined() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
