package org.isnad.benchmarks;

import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;

/** What measurements of whole corpora share. */
final class Corpora {

    /** An article for each, in the full measurement and in the quick one. */
    static final int MANY = 100_000;

    static final int FEW = 2_000;

    /** Beside which the others are measured, and so many before it, so that the code is compiled. */
    static final int FEWEST = 1_000;

    static final int WARM = 500;

    private Corpora() {}

    /** What was to come of it; a measurement that fails ends with the sentences that say why. */
    static <T> T value(Outcome<T> outcome) {
        if (outcome.hasErrors()) {
            throw new IllegalStateException(String.join(
                    "; ",
                    outcome.problems().stream().limit(10).map(Problem::toString).toList()));
        }
        return outcome.value();
    }

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
