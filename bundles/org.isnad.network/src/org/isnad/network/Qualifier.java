package org.isnad.network;

import org.isnad.model.annotation.Polarity;

/** By what stances on the same thing differ; DNA's "qualifier". */
public enum Qualifier implements Named {

    /** 1 for favour, 0 for against; others have none. What DNA calls a boolean variable. */
    AGREEMENT("agreement") {
        @Override
        public Integer value(Stance stance) {
            return stance.polarity() == Polarity.FAVOR
                    ? Integer.valueOf(1)
                    : stance.polarity() == Polarity.AGAINST ? Integer.valueOf(0) : null;
        }
    },

    /** −3 to +3, 0 for neutral ones; none without an intensity. What DNA calls an integer variable. */
    SCORE("score") {
        @Override
        public Integer value(Stance stance) {
            return stance.score();
        }
    };

    private final String id;

    Qualifier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Null where the stance has none. */
    public abstract Integer value(Stance stance);

    /** What one stance adds to a tie where the qualifier is subtracted. */
    int sign(int value) {
        return this == AGREEMENT ? 2 * value - 1 : value;
    }
}
