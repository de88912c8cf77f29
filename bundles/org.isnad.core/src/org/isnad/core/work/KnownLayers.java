package org.isnad.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isnad.core.project.LayerHead;
import org.isnad.core.project.Undecided;

/**
 * What was read of layer files, so that only those that changed since are read again; size and time tell, and a file that was
 * new when it was read is read once more. For any thread.
 */
public final class KnownLayers {

    private static final Duration TICK = Duration.ofSeconds(2);

    private record Known<T>(long size, FileTime modified, boolean settled, T value) {

        boolean holds(BasicFileAttributes now) {
            return settled && now.size() == size && now.lastModifiedTime().equals(modified);
        }
    }

    private final Map<Path, Known<Optional<LayerHead>>> heads = new ConcurrentHashMap<>();
    private final Map<Path, Known<OptionalInt>> undecided = new ConcurrentHashMap<>();

    Optional<LayerHead> head(Path file) {
        return known(heads, file, LayerHead::read, Optional.empty());
    }

    OptionalInt undecided(Path file) {
        return known(undecided, file, Undecided::read, OptionalInt.empty());
    }

    private static <T> T known(Map<Path, Known<T>> all, Path file, Function<Path, T> read, T none) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Known<T> known = all.get(file);
            if (known == null || !known.holds(now)) {
                // A change within one tick of the file's clock could not be told from its time.
                boolean settled = now.lastModifiedTime().toInstant().plus(TICK).isBefore(Instant.now());
                known = new Known<>(now.size(), now.lastModifiedTime(), settled, read.apply(file));
                all.put(file, known);
            }
            return known.value();
        } catch (IOException e) {
            all.remove(file);
            return none;
        }
    }
}
