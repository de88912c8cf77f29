package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.TemporaryFolder;

/**
 * The folder of a bundle, filled beside its place and moved in when all is there; an earlier bundle is replaced as a whole, so
 * that no file of it stays behind.
 */
final class ReleaseFolder {

    private final Path target;
    private final String shown;

    ReleaseFolder(Path output) {
        target = output.toAbsolutePath().normalize();
        shown = output.toString();
    }

    /** Fills an empty folder; without a value, what it wrote is thrown away. */
    @FunctionalInterface
    interface Content<T> {
        Outcome<T> writeTo(Path folder) throws IOException;
    }

    /** Whether it may be filled. */
    Outcome<Void> check() throws IOException {
        if (!Files.exists(target)) {
            return Outcome.of(null);
        }
        if (!Files.isDirectory(target)) {
            return Outcome.failed(ExchangeMessages.error("export.not-folder", Place.file(shown), shown));
        }
        boolean ours = Files.exists(target.resolve(Bundle.SUMS)) && Files.exists(target.resolve(Bundle.SPLITS));
        try (Stream<Path> files = Files.list(target)) {
            return ours || files.findAny().isEmpty()
                    ? Outcome.of(null)
                    : Outcome.failed(ExchangeMessages.error("release.folder", Place.file(shown), shown));
        }
    }

    <T> Outcome<T> fill(Content<T> content) throws IOException {
        Path temporary = target.resolveSibling(".isnad-release-" + UUID.randomUUID());
        try {
            Files.createDirectories(temporary);
            Outcome<T> outcome = content.writeTo(temporary);
            if (outcome.isPresent()) {
                moveIn(temporary);
            }
            return outcome;
        } finally {
            TemporaryFolder.delete(temporary);
        }
    }

    private void moveIn(Path temporary) throws IOException {
        Path old = target.resolveSibling(".isnad-release-" + UUID.randomUUID());
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        TemporaryFolder.delete(old);
    }
}
