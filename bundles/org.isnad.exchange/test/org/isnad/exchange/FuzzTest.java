package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.mapping.ForeignFixture;
import org.isnad.exchange.reading.Readings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reader on what every writer writes, spoilt: whole or not at all, in a sentence. */
class FuzzTest {

    private static final int INPUTS = 150;

    @TempDir
    Path folder;

    private final List<Path> valid = new ArrayList<>();

    /** One file of each format that is both written and read, and those of articles. */
    @BeforeEach
    void write() throws IOException {
        try (Project sample = SampleProject.create(folder.resolve("project"))) {
            for (FormatWriter writer : Formats.writers()) {
                Path target = folder.resolve(writer.id());
                ExportRequest request = new ExportRequest(sample, Optional.of("mercury"));
                assertTrue(writer.write(request, target, new BasicMonitor()).isPresent(), writer.id());
            }
        }
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.csv"), "text,title\n\"نص \"\"أول\"\"\",عنوان\nنص,\n");
        Files.writeString(articles.resolve("b.jsonl"), "{\"text\":\"نص\",\"title\":\"عنوان\",\"date\":\"2020-01-02\"}\n");
        Files.writeString(articles.resolve("c.html"), "<html lang=ar><p>نص <b>قصير</b><p>آخر</html>");
        ForeignFixture.write(Files.createDirectory(folder.resolve("foreign")));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.startsWith(folder.resolve("project")))
                    .filter(file -> !Readings.recognise(file).isEmpty())
                    .sorted()
                    .forEach(valid::add);
        }
    }

    @Test
    void spoiltFilesOfEveryFormatAreReadWholeOrNotAtAll() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (Path file : valid) {
            byte[] whole = Files.readAllBytes(file);
            for (FormatReader reader : Readings.recognise(file)) {
                tried.add(reader.id());
                for (int seed = 0; seed < INPUTS; seed++) {
                    Files.write(file, new Mutations(seed * 31L + 7).of(whole));
                    Outcome<List<ReadDocument>> outcome = read(reader, file, seed);
                    SoundReading.check(outcome, reader.id() + " " + file.getFileName() + " " + seed);
                }
            }
            Files.write(file, whole);
        }
        assertTrue(tried.containsAll(Set.of("brat", "csv-articles", "html", "jsonl-articles", "xmi")), tried.toString());
    }

    @Test
    void noReaderBreaksOnFilesOfAnother() {
        for (Path file : valid) {
            for (FormatReader reader : Formats.readers()) {
                SoundReading.check(read(reader, file, -1), reader.id() + " " + file.getFileName());
            }
        }
    }

    @Test
    void spoiltArchivesAreReadOrRefused() throws IOException {
        byte[] whole = zip();
        Path zip = folder.resolve("all.zip");
        for (int seed = 0; seed < 60; seed++) {
            Files.write(zip, new Mutations(seed).of(whole));
            Outcome<List<ReadDocument>> outcome =
                    Readings.read(List.of(zip), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
            assertTrue(outcome.isPresent() || outcome.hasErrors());
        }
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            for (Path file : valid) {
                output.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void entitiesOutsideAreNotFetchedAndBombsNotLit() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "سرّ");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>";
        for (Path file : valid) {
            String whole = Files.readString(file);
            if (whole.startsWith("<?xml")) {
                for (String declaration : List.of(outside, bomb)) {
                    Files.writeString(
                            file,
                            whole.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(declaration))
                                    .replace("sofaString=\"", "sofaString=\"&e;"));
                    for (FormatReader reader : Readings.recognise(file)) {
                        assertFalse(read(reader, file, -1).isPresent(), reader.id());
                    }
                }
                Files.writeString(file, whole);
            }
        }
    }

    @Test
    void linksInsideAFolderAreNotFollowed() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("a.csv"), folder.resolve("articles/a.csv"));
        Files.createSymbolicLink(linked.resolve("more"), folder.resolve("articles"));
        Outcome<List<ReadDocument>> outcome =
                Readings.read(List.of(linked), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
        assertEquals("import.folder", outcome.problems().get(0).code());
    }

    private static Outcome<List<ReadDocument>> read(FormatReader reader, Path file, int seed) {
        try {
            return reader.read(file, ReadOptions.NONE, new BasicMonitor());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(reader.id() + " " + file.getFileName() + " " + seed, e);
        }
    }
}
