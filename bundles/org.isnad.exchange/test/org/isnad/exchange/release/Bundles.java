package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;

/** Bundles for tests, made of copies of the sample corpus. */
final class Bundles {

    private static final Path SEEDS = Path.of("../../seeds");

    private Bundles() {}

    /** A copy of the sample corpus, to be changed at will. */
    static Path project(Path folder) {
        Path project = copy(SEEDS, folder.resolve("project"));
        try {
            Files.deleteIfExists(project.resolve(Pseudonyms.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<ReleaseReport> build(Path folder, ReleaseSettings settings, Path output, boolean force) {
        try (Project project = Project.open(folder).value()) {
            return Release.of(project, settings).resampled(5).build(output, force, new BasicMonitor());
        }
    }

    /** Of a copy of the sample corpus, without further formats. */
    static Path built(Path folder, ReleaseSettings settings) {
        Path output = folder.resolve("bundle");
        Outcome<ReleaseReport> outcome = build(project(folder), settings, output, false);
        assertTrue(outcome.isPresent(), outcome.problems().toString());
        return output;
    }

    static ReleaseSettings plain() {
        return ReleaseSettings.usual().withFormats(List.of());
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    /** All files with their bytes as Latin letters. */
    static Map<String, String> files(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try {
            for (String name : Bundle.files(folder)) {
                contents.put(name, Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void edit(Path file, UnaryOperator<String> edit) {
        try {
            String before = Files.readString(file);
            String after = edit.apply(before);
            assertTrue(!before.equals(after), "nothing was changed in " + file);
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the checksums fit again, as one who means harm would. */
    static void seal(Path bundle) {
        try {
            StringBuilder sums = new StringBuilder();
            for (String name : Bundle.files(bundle)) {
                if (!name.equals(Bundle.SUMS)) {
                    sums.append(Bundle.sha256(bundle.resolve(name)))
                            .append("  ")
                            .append(name)
                            .append('\n');
                }
            }
            Files.writeString(bundle.resolve(Bundle.SUMS), sums);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
