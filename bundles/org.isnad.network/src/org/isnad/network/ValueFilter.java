package org.isnad.network;

import java.util.Set;

/**
 * Which values of a variable count; DNA's "exclude" lists with their "invert" switches.
 *
 * @param only whether just these count, instead of all but these
 */
public record ValueFilter(Set<String> values, boolean only) {

    public ValueFilter {
        values = Set.copyOf(values);
    }

    public static ValueFilter excluding(Set<String> values) {
        return new ValueFilter(values, false);
    }

    public static ValueFilter only(Set<String> values) {
        return new ValueFilter(values, true);
    }

    boolean lets(String value) {
        return values.contains(value) == only;
    }
}
