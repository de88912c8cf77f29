package org.isnad.exchange.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The releases among files: each has its data in several formats, of which one is enough. */
record ReleaseTables(List<Path> releases) {

    private static final String SUMS = "SHA256SUMS";
    private static final Path GOLD = Path.of("data", "gold");
    private static final Path ANNOTATORS = Path.of("data", "annotators");

    /** Releases are known by their checksums, which stand beside the data. */
    static ReleaseTables in(List<Path> files) {
        return new ReleaseTables(files.stream()
                .filter(file -> file.endsWith(SUMS))
                .map(Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(GOLD)))
                .toList());
    }

    /**
     * Whether a file is to be read: in a release only its gold layer and those of its annotators.
     *
     * @param chosen whether the user wants one format alone; then all files of it are
     */
    boolean isWanted(Path file, boolean chosen) {
        return releases.stream()
                .filter(file::startsWith)
                .allMatch(release -> isTable(release, file) || chosen && !isJsonl(file));
    }

    private static boolean isTable(Path release, Path file) {
        return file.startsWith(release.resolve(GOLD)) || file.startsWith(release.resolve(ANNOTATORS));
    }

    /** Without texts the tables stand a second time. */
    private static boolean isJsonl(Path file) {
        return file.toString().endsWith(".jsonl");
    }
}
