package org.isnad.exchange.release.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    public static void write(ReleaseFacts facts, Path folder) throws IOException {
        write(folder, "README.md", DatasetCard.of(facts, folder));
        write(folder, "DATASHEET.md", Datasheet.of(facts));
        write(folder, "CITATION.cff", Citation.cff(facts.settings()));
        write(folder, "CHANGELOG.md", Changelog.of(facts.settings()));
        write(folder, "VERSION", facts.settings().version() + '\n');
        write(folder, "LICENSE", Licences.ofAnnotations(facts.settings()));
        write(folder, "LICENSE-texts.md", Licences.ofTexts(facts.settings()));
        write(folder, "croissant.json", Croissant.of(facts));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
