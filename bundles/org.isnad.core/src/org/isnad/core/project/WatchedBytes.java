package org.isnad.core.project;

import java.io.ByteArrayInputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import org.eclipse.emf.common.util.Monitor;

/** The bytes of a file for a parser that knows of no monitor: what was read is work done, and after a cancel reading fails. */
final class WatchedBytes extends ByteArrayInputStream {

    /** So many parts make the whole. */
    private static final int PARTS = 100;

    private final Monitor monitor;
    private int told;

    WatchedBytes(byte[] bytes, Monitor monitor) {
        super(bytes);
        this.monitor = monitor;
        monitor.beginTask("", PARTS);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        // A stream of bytes in memory may not declare an IOException; the parser passes this one on.
        if (monitor.isCanceled()) {
            throw new UncheckedIOException(new InterruptedIOException());
        }
        int read = super.read(target, offset, length);
        int done = (int) (PARTS * (long) pos / Math.max(1, count));
        monitor.worked(done - told);
        told = done;
        return read;
    }
}
