package org.isnad.core.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Writes a file so that at every moment the old or the new one stands whole, also when the process is killed: a temporary
 * file beside it, synced, renamed over it, the folder synced. The writer holds a lock on the temporary file, which tells
 * {@link #removeLeftovers} from a kill's leftover.
 */
public final class AtomicFile {

    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{16}\\.tmp");
    private static final int ATTEMPTS = 3;

    private AtomicFile() {}

    /** Gives out the contents of a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream output) throws IOException;
    }

    /**
     * Replaces or makes a file; a link is followed.
     *
     * @throws IOException if it cannot be written; the old file still stands then
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, true);
    }

    private static void write(Path file, Content content, boolean synced) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        for (int attempt = 1; ; attempt++) {
            Path temporary = temporary(target);
            try {
                writeBeside(temporary, target, content, synced);
                return;
            } catch (NoSuchFileException e) {
                // Another process took the file for a leftover in the moment before it was locked.
                if (attempt == ATTEMPTS || !temporary.toString().equals(e.getFile())) {
                    throw e;
                }
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, output -> output.write(bytes));
    }

    /** As {@link #write}, but what is written may be lost with the power until it is synced. */
    static void writeUnsynced(Path file, byte[] bytes) throws IOException {
        write(file, output -> output.write(bytes), false);
    }

    /** Makes a file, or the entries of a folder, last. A file that is gone needs no sync. */
    static void sync(Path path) {
        if (Files.isDirectory(path)) {
            syncFolder(path);
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            // Removed since.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeBeside(Path temporary, Path target, Content content, boolean synced) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            lock(channel);
            // Closed by the channel, which must stay open for the sync.
            OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(output);
            output.flush();
            keepPermissions(target, temporary);
            if (synced) {
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (synced) {
            syncFolder(target.getParent());
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            // No locks on this file system, or somebody is just looking whether the file is a leftover.
        }
    }

    private static Path temporary(Path target) {
        String random = String.format("%016x", ThreadLocalRandom.current().nextLong());
        return target.resolveSibling("." + target.getFileName() + "." + random + ".tmp");
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /** Makes renames and deletions in a folder last; does nothing on systems that do not open folders. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and syncs their entries by itself.
        }
    }

    /** Deletes the temporary files that a kill left in a folder; those still being written stay. */
    static void removeLeftovers(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                if (TEMPORARY.matcher(file.getFileName().toString()).matches() && isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // A leftover does no harm; the next opening tries again.
        }
    }

    private static boolean isAbandoned(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
