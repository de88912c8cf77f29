package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;

/**
 * The folder of an export, filled beside its place and moved in when all of it is there, so that nothing is half exported.
 */
public final class ExportFolder {

    private ExportFolder() {}

    /** Writes the files of an export. */
    @FunctionalInterface
    public interface Content {

        /** Fills an empty folder; without a value in the outcome, what it wrote is thrown away. */
        Outcome<ExportReport> writeTo(Path folder) throws IOException;
    }

    /** Makes or completes a folder: files of the same names are replaced, others stay. */
    public static Outcome<ExportReport> fill(Path output, Content content) {
        Path target = output.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            return Outcome.failed(ExchangeMessages.error("export.not-folder", Place.file(output.toString()), output));
        }
        Path temporary = target.resolveSibling(".isnad-export-" + UUID.randomUUID());
        try {
            Files.createDirectories(temporary);
            Outcome<ExportReport> outcome = content.writeTo(temporary);
            if (outcome.isPresent()) {
                moveIn(temporary, target);
            }
            return outcome;
        } catch (IOException e) {
            return Outcome.failed(ExchangeMessages.error(
                    "export.io", Place.file(output.toString()), output, String.valueOf(e.getMessage())));
        } finally {
            TemporaryFolder.delete(temporary);
        }
    }

    private static void moveIn(Path temporary, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(temporary)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path place = target.resolve(temporary.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
