package org.isnad.agreement;

import java.util.List;
import java.util.Optional;

/**
 * What a measure needs to know of a part of the data, such as one article: counts that add up, so that parts are pooled by
 * their counts and never by their values, and are resampled without being counted again.
 *
 * <p>A tally is filled by one thread; once filled it is only read, {@link #add} changes the receiver alone.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> {

    /** A new tally of the same kind and settings that has counted nothing. */
    T empty();

    /** Counts the other tally {@code times} times more into this one; {@code times} is 0 or more. */
    void add(T other, int times);

    /** A new tally of all; nothing where there is none. */
    static <T extends Tally<T>> Optional<T> pooled(List<T> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        T sum = parts.get(0).empty();
        parts.forEach(part -> sum.add(part, 1));
        return Optional.of(sum);
    }
}
