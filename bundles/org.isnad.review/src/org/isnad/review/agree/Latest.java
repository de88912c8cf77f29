package org.isnad.review.agree;

import java.util.function.Function;

/** The last result of a function of counts: several measures are asked of the same counts, one after the other. */
final class Latest<T> implements Function<Counts, T> {

    private final Function<Counts, T> make;
    private Counts counts;
    private T made;

    Latest(Function<Counts, T> make) {
        this.make = make;
    }

    @Override
    public T apply(Counts asked) {
        if (asked != counts) {
            made = make.apply(asked);
            counts = asked;
        }
        return made;
    }
}
