package org.isnad.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes journals behind the back of the one who edits: takes what waits, appends it, forces it to the disk, at once. The
 * thread is there from the first write until the end; a file that could not be written is left alone until it is deleted.
 */
final class JournalWriter {

    /** What could not be written, and why. */
    record Failure(Path file, IOException cause) {}

    @FunctionalInterface
    private interface Task {

        void run() throws IOException;
    }

    private record Job(Path file, Task task) {}

    private final BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final Map<Path, FileChannel> channels = new HashMap<>();
    private final Set<Path> unforced = new HashSet<>();
    private final Set<Path> broken = new HashSet<>();
    private final AtomicReference<Failure> failure = new AtomicReference<>();
    private Thread thread;
    private boolean ended;

    /** Begins a file; one of an earlier session that nobody decided about gives way to another name. */
    void begin(Path file, byte[] bytes) {
        submit(file, () -> {
            close(file);
            JournalNames.giveWay(file);
            open(file, StandardOpenOption.CREATE_NEW);
            write(file, bytes);
            JournalNames.syncFolder(file.getParent());
        });
    }

    void append(Path file, byte[] bytes) {
        submit(file, () -> {
            if (!channels.containsKey(file)) {
                open(file, StandardOpenOption.APPEND);
            }
            write(file, bytes);
        });
    }

    void delete(Path file) {
        submit(file, () -> {
            close(file);
            broken.remove(file);
            Files.deleteIfExists(file);
        });
    }

    private void open(Path file, StandardOpenOption how) throws IOException {
        channels.put(file, FileChannel.open(file, StandardOpenOption.WRITE, how));
    }

    private void write(Path file, byte[] bytes) throws IOException {
        if (broken.contains(file)) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channels.get(file).write(buffer);
        }
        unforced.add(file);
    }

    private void close(Path file) throws IOException {
        unforced.remove(file);
        FileChannel channel = channels.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    /** Waits until all that was given so far is on the disk. */
    void flush() {
        if (thread == null || ended) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        queue.add(new Job(null, done::countDown));
        await(done);
    }

    private static void await(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finishes what waits and ends the thread. */
    void end() {
        if (thread != null && !ended) {
            CountDownLatch done = new CountDownLatch(1);
            queue.add(new Job(null, () -> {
                for (Path file : List.copyOf(channels.keySet())) {
                    close(file);
                }
                done.countDown();
                Thread.currentThread().interrupt();
            }));
            await(done);
        }
        ended = true;
    }

    /** What went wrong since it was asked last, or null. */
    Failure failure() {
        return failure.getAndSet(null);
    }

    private void submit(Path file, Task task) {
        if (ended) {
            return;
        }
        if (thread == null) {
            thread = new Thread(this::work, "org.isnad.journal");
            thread.setDaemon(true);
            thread.start();
        }
        queue.add(new Job(file, task));
    }

    private void work() {
        List<Job> jobs = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                jobs.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(jobs);
            jobs.forEach(this::run);
            force();
            jobs.clear();
        }
    }

    private void run(Job job) {
        if (job.file() == null) {
            force();
        }
        try {
            job.task().run();
        } catch (IOException e) {
            fail(job.file(), e);
        }
    }

    private void force() {
        for (Path file : unforced) {
            try {
                channels.get(file).force(false);
            } catch (IOException e) {
                fail(file, e);
            }
        }
        unforced.clear();
    }

    private void fail(Path file, IOException cause) {
        broken.add(file);
        failure.compareAndSet(null, new Failure(file, cause));
    }
}
