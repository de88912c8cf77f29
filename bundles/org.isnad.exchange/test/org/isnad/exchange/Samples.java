package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.dna.DnaSample;
import org.isnad.exchange.mapping.ForeignFixture;
import org.isnad.exchange.reading.Readings;

/** A small valid file of every kind that is read, each kind in a folder of its own. */
public final class Samples {

    private static final List<String> WRITTEN = List.of("brat", "json-cas", "jsonl", "webanno-tsv", "xmi");

    private Samples() {}

    /** Writes them below an empty folder; for each reader, by its id, the files that it takes for its own. */
    public static Map<String, List<Path>> write(Path folder) throws IOException {
        try (Project sample = SampleProject.create(folder.resolve(".project"))) {
            for (String format : WRITTEN) {
                ExportRequest request = new ExportRequest(sample, Optional.of("mercury"));
                FormatWriter writer = Formats.writer(format).orElseThrow();
                assertTrue(
                        writer.write(request, folder.resolve(format), new BasicMonitor())
                                .isPresent(),
                        format);
            }
        }
        put(folder, "csv/a.csv", "text,title\n\"نص \"\"أول\"\"\",عنوان\nنص,\n");
        put(folder, "lines/b.jsonl", "{\"text\":\"نص\",\"title\":\"عنوان\",\"date\":\"2020-01-02\"}\n");
        put(folder, "html/c.html", "<html lang=ar><p>نص <b>قصير</b><p>آخر</html>");
        put(folder, "standoff/d.txt", "نص آخر قالت\n");
        put(folder, "standoff/d.ann", "T1\tPerson 0 2;3 6\tنص آخر\nT2\tCue 7 11\tقالت\nE1\tCue:T2 Who:T1\n");
        ForeignFixture.write(Files.createDirectory(folder.resolve("foreign")));
        DnaSample.write(Files.createDirectory(folder.resolve("dna")).resolve("e.dna"));
        return recognised(folder);
    }

    private static void put(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Map<String, List<Path>> recognised(Path folder) throws IOException {
        Map<String, List<Path>> byReader = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.startsWith(folder.resolve(".project")))
                    .sorted()
                    .forEach(file -> Readings.recognise(file)
                            .forEach(reader -> byReader.computeIfAbsent(reader.id(), id -> new ArrayList<>())
                                    .add(file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return byReader;
    }
}
