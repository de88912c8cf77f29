package org.isnad.core.project;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

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
            return parts.length < 5 ? UNKNOWN : new Holder(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    /** Beyond the text, which others must be able to read where locks forbid reading (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private LayerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Path file(Path layer) {
        String name = layer.getFileName().toString();
        return layer.resolveSibling("." + name.substring(0, name.lastIndexOf('.')) + ".lock");
    }

    /**
     * Takes the lock of a layer, or gives nothing where somebody else has it.
     *
     * @throws IOException if no lock file can be made, as in a folder that is not ours to write
     */
    static Optional<LayerLock> take(Path layer) throws IOException {
        Path file = file(layer);
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            LayerLock lock = new LayerLock(file, channel);
            boolean taken = false;
            try {
                if (!lock.tryLock()) {
                    return Optional.empty();
                }
                taken = lock.sign();
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (taken) {
                return Optional.of(lock);
            }
        }
    }

    static Holder holder(Path layer) {
        try {
            return Holder.of(Files.readString(file(layer)));
        } catch (IOException e) {
            return Holder.UNKNOWN;
        }
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another project of this process.
            return false;
        }
    }

    /** Writes who we are; false where the file was deleted by its last holder between our opening and locking it. */
    private boolean sign() throws IOException {
        String text = String.join(
                "\n",
                System.getProperty("user.name", "?"),
                host(),
                Long.toString(ProcessHandle.current().pid()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                UUID.randomUUID().toString(),
                "");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        return Files.exists(file) && Files.readString(file).equals(text);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
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
    }
}
