package org.isnad.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work in a thread that is given up when it takes too long, and says how much memory it asked for. */
final class Watchdog {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STACK = 1 << 20;

    private final int seconds;
    private ExecutorService executor;
    private volatile Thread worker;

    Watchdog(int seconds) {
        this.seconds = seconds;
        start();
    }

    private void start() {
        executor = Executors.newSingleThreadExecutor(task -> {
            worker = new Thread(null, task, "fuzz", STACK);
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * What came of the work.
     *
     * @param value null where it threw or hung
     * @param fault null where it did neither
     * @param bytes that were allocated, also those that were given back at once
     */
    record Result<T>(T value, String fault, long bytes) {}

    <T> Result<T> run(Callable<T> work) throws InterruptedException {
        Future<Result<T>> future = executor.submit(() -> measured(work));
        try {
            return future.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            StackTraceElement[] stack = worker.getStackTrace();
            executor.shutdownNow();
            start();
            return new Result<>(null, "hangs at " + (stack.length == 0 ? "?" : stack[0]), 0);
        } catch (ExecutionException e) {
            return new Result<>(null, "throws " + trace(e.getCause()), 0);
        }
    }

    private static <T> Result<T> measured(Callable<T> work) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T value = work.call();
        return new Result<>(value, null, THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    private static String trace(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        StringBuilder trace = new StringBuilder(thrown.toString());
        for (int i = 0; i < Math.min(6, stack.length); i++) {
            trace.append("\n    ").append(stack[i]);
        }
        return trace.toString();
    }

    void close() {
        executor.shutdownNow();
    }
}
