package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is deleted with all that is in it. */
record Scratch(Path folder) implements AutoCloseable {

    /** System property: the folder that the processes of one run share. */
    static final String SHARED = "isnad.bench.scratch";

    private static Scratch shared;

    Scratch() throws IOException {
        this(Files.createTempDirectory("isnad-bench"));
    }

    /** Made by the process that asks first, told to those that it starts. */
    static Path shared() throws IOException {
        String told = System.getProperty(SHARED);
        if (told != null) {
            return Path.of(told);
        }
        if (shared == null) {
            shared = new Scratch();
        }
        return shared.folder();
    }

    /** By the process that made it. */
    static void deleteShared() throws IOException {
        if (shared != null) {
            shared.close();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
