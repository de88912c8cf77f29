package org.isnad.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files of articles that the corpus on disk does not know yet: each is written whole at once, also when the process is
 * killed, and all are synced together before the corpus that names them is saved, which many times many single syncs would
 * delay.
 */
final class Unsynced {

    /** A file system syncs the files of several askers in one go. */
    private static final int THREADS = 8;

    private final Set<Path> folders = new LinkedHashSet<>();
    private final Set<Path> files = new LinkedHashSet<>();

    /** Writes a file in a folder that nobody relies on yet. */
    void write(Path file, byte[] bytes) throws IOException {
        AtomicFile.writeUnsynced(file, bytes);
        files.add(file);
        folders.add(file.getParent());
    }

    /** Whether the files of a folder may be lost with the power anyway. */
    boolean has(Path folder) {
        return folders.contains(folder);
    }

    /**
     * Makes all of them last.
     *
     * @throws IOException if one of them cannot be synced; the next call tries all again
     */
    void sync() throws IOException {
        if (files.isEmpty()) {
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(THREADS, files.size()));
        try {
            each(pool, files);
            each(pool, folders);
            Set<Path> above = new LinkedHashSet<>();
            folders.forEach(folder -> above.add(folder.getParent()));
            each(pool, above);
        } finally {
            pool.shutdown();
        }
        files.clear();
        folders.clear();
    }

    private static void each(ExecutorService pool, Set<Path> paths) throws IOException {
        List<? extends Future<?>> all = paths.stream()
                .map(path -> pool.submit(() -> AtomicFile.sync(path)))
                .toList();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
