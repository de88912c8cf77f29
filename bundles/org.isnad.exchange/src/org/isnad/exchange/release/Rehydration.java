package org.isnad.exchange.release;

import java.nio.file.Path;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;

/** Fills the stand-off form of a bundle with the user's own copies of the articles, which are known by their SHA-256. */
public final class Rehydration {

    private Rehydration() {}

    /**
     * Writes {@code data/gold} and {@code data/annotators} as the bundle with texts has them.
     *
     * @param texts folder with one file an article, of any name, also in folders below
     * @param partial whether articles without a copy are left out; otherwise nothing is written when one is missing
     * @return without value: {@code rehydrate.missing}, {@code rehydrate.mismatch}, or what is wrong with the bundle
     */
    public static Outcome<RehydrationReport> run(
            Path bundle, Path texts, Path output, boolean partial, Monitor monitor) {
        return Outcome.failed();
    }
}
