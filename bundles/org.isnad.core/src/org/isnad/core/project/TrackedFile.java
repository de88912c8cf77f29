package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** A file that is ours to write, and what it was like when we last read or wrote it. */
final class TrackedFile {

    private final Path path;
    private FileStamp stamp;

    TrackedFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Length in bytes of what we last read or wrote, 0 where there was nothing. */
    int size() {
        return stamp == null ? 0 : (int) stamp.size();
    }

    /** Remembers what we read. */
    void stamp(byte[] contents) throws IOException {
        stamp = FileStamp.of(path, contents);
    }

    /** SHA-256 of what we last read or wrote, null where there was nothing. */
    String fingerprint() {
        return stamp == null ? null : stamp.sha256();
    }

    /** What somebody else did to the file since. */
    Optional<ExternalChange.Kind> change() {
        try {
            if (!Files.exists(path)) {
                return stamp == null ? Optional.empty() : Optional.of(ExternalChange.Kind.DELETED);
            }
            FileStamp same = stamp == null ? null : stamp.renewed(path);
            if (same == null) {
                return Optional.of(ExternalChange.Kind.MODIFIED);
            }
            stamp = same;
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(ExternalChange.Kind.MODIFIED);
        }
    }

    /** Takes the file as it is now for known, so that the next write replaces it. */
    void accept() {
        try {
            stamp = FileStamp.of(path);
        } catch (IOException e) {
            // It stays a change; writing tells why.
        }
    }

    /**
     * Writes atomically, unless somebody else changed the file.
     *
     * @param beforehand told the SHA-256 of the contents when they are about to be written
     */
    Outcome<Void> write(byte[] contents, Consumer<String> beforehand) {
        String name = path.toString();
        if (change().filter(ExternalChange.Kind.MODIFIED::equals).isPresent()) {
            return Outcome.failed(CoreMessages.error("file.changed", Place.file(name), name));
        }
        try {
            String sha256 = Hashes.sha256(contents);
            beforehand.accept(sha256);
            AtomicFile.write(path, contents);
            stamp = FileStamp.of(path, contents.length, sha256);
            return Outcome.of(null);
        } catch (IOException e) {
            return Outcome.failed(unwritable(path, e));
        }
    }

    static Problem unwritable(Path path, IOException e) {
        return CoreMessages.error("file.unwritable", Place.file(path.toString()), path.toString(), reason(e));
    }

    static Problem unreadable(Path path, IOException e) {
        return CoreMessages.error("file.unreadable", Place.file(path.toString()), path.toString(), reason(e));
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
