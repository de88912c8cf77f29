package org.isnad.core.guideline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.AtomicFile;

/** The Markdown file {@code guideline.md} in the folder of a project, UTF-8; a project may have none. */
public final class GuidelineFile {

    public static final String NAME = "guideline.md";

    private GuidelineFile() {}

    /** The text; an empty value where there is no file, {@code guideline.unreadable} where it cannot be read as UTF-8. */
    public static Outcome<Optional<String>> read(Path project) {
        Path file = project.resolve(NAME);
        try {
            return Outcome.of(Optional.of(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return Outcome.of(Optional.empty());
        } catch (IOException failure) {
            return Outcome.failed(CoreMessages.error(
                    "guideline.unreadable",
                    Place.file(file.toString()),
                    failure.getClass().getSimpleName()));
        }
    }

    /** Writes it whole or leaves the old one; {@code guideline.unwritable} where that fails. */
    public static Outcome<Void> write(Path project, String text) {
        Path file = project.resolve(NAME);
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return Outcome.of(null);
        } catch (IOException failure) {
            return Outcome.failed(CoreMessages.error(
                    "guideline.unwritable",
                    Place.file(file.toString()),
                    failure.getClass().getSimpleName()));
        }
    }
}
