package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is open only while something is written to it, so that a release of many annotators does not run out of open
 * files; to be used through a buffer.
 */
final class ReopenedFile extends OutputStream {

    private final Path file;

    /** An empty file. */
    ReopenedFile(Path file) throws IOException {
        this.file = file;
        Files.write(file, new byte[0]);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try (OutputStream output = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            output.write(bytes, from, length);
        }
    }
}
