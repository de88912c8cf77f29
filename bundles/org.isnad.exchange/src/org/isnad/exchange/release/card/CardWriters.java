package org.isnad.exchange.release.card;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.exchange.release.ReleaseFacts;

/** Writes the files by which a release describes itself, from its facts alone. */
public final class CardWriters {

    private CardWriters() {}

    /**
     * Writes the card and its companions into the folder of a bundle whose data are complete.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(ReleaseFacts facts, Path folder) throws IOException {}
}
