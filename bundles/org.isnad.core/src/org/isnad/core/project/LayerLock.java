package org.isnad.core.project;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write one layer, held by one process at a time through the lock of the operating system on a file
 * {@code .<annotator>.lock}; a kill frees it. The file says who holds it.
 */
final class LayerLock implements Disposer {

    /** Who holds a lock; parts that are not known are "?". */
    record Holder(String user, String host, String process, String since) {

        private static final Holder UNKNOWN = new Holder("?", "?", "?", "?");

        static Holder of(String text) {
            String[] parts = text.split("\n");
            return parts.length < 4 ? UNKNOWN : new Holder(parts[0], parts[1], parts[2], parts[3]);
        }

        static Holder self() {
            return new Holder(
                    System.getProperty("user.name", "?"),
                    localHost(),
                    Long.toString(ProcessHandle.current().pid()),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }

        String text() {
            return String.join("\n", user, host, process, since) + "\n";
        }

        private static String localHost() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "?";
            }
        }
    }

    /** Beyond the text, which others must be able to read where locks forbid reading (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The files that this process has locked. Such a file is never opened a second time, for POSIX drops all locks of a
     * process on a file when it closes any channel to it.
     */
    private static final Map<Path, Holder> OURS = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private LayerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    private static Path file(Path layer) throws IOException {
        String name = layer.getFileName().toString();
        Path folder = layer.getParent().toRealPath();
        return folder.resolve("." + name.substring(0, name.lastIndexOf('.')) + ".lock");
    }

    /**
     * Takes the lock of a layer, or gives nothing where somebody else has it, be it in this process.
     *
     * @throws IOException if no lock file can be made, as in a folder that is not ours to write
     */
    static Optional<LayerLock> take(Path layer) throws IOException {
        Path file = file(layer);
        Holder self = Holder.self();
        if (OURS.putIfAbsent(file, self) != null) {
            return Optional.empty();
        }
        LayerLock lock = null;
        try {
            lock = lock(file);
        } finally {
            if (lock == null) {
                OURS.remove(file);
            }
        }
        if (lock != null) {
            lock.tell(self);
        }
        return Optional.ofNullable(lock);
    }

    /** Says who holds the lock; it is free again where that cannot be written, as on a full disk. */
    private void tell(Holder self) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self.text().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Null where another process has the lock. */
    private static LayerLock lock(Path file) throws IOException {
        while (true) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // Held by somebody, or left by a kill.
            }
            try {
                Object key = key(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock != null && Objects.equals(key, key(file))) {
                    return new LayerLock(file, channel);
                }
                channel.close();
                if (lock == null) {
                    return null;
                }
            } catch (NoSuchFileException e) {
                // Its last holder deleted it in between; we make a new one.
            }
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Whether somebody has the lock of a file, be it in this process. */
    static boolean isHeld(Path layer) {
        try {
            Optional<LayerLock> lock = take(layer);
            lock.ifPresent(LayerLock::close);
            return lock.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Who holds a lock that we did not get. */
    static Holder holder(Path layer) {
        try {
            Path file = file(layer);
            Holder ours = OURS.get(file);
            return ours != null ? ours : Holder.of(Files.readString(file));
        } catch (IOException e) {
            return Holder.UNKNOWN;
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            // Deleted while still held, so that nobody locks a file that is about to vanish.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next one to lock uses the file that stayed.
        }
        OURS.remove(file);
    }
}
