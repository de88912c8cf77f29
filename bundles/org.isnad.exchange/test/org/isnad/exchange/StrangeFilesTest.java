package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.reading.Readings;
import org.isnad.exchange.release.SettingsFile;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.exchange.text.ImportCandidate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are given as files and are none, or cannot be read: a sentence, and nobody waits. */
@Timeout(120)
class StrangeFilesTest {

    private static final String PIPE = "p";

    @TempDir
    static Path folder;

    static Stream<FormatReader> readers() {
        return Formats.readers().stream();
    }

    /** A pipe that nobody writes to: who opens it waits for ever. */
    @BeforeAll
    static void makePipe() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        Process made =
                new ProcessBuilder("/usr/bin/mkfifo", folder.resolve(PIPE).toString()).start();
        assertEquals(0, made.waitFor());
    }

    /** The pipe under a name that the reader takes for one of its files. */
    private static Path pipe(String pattern) throws IOException {
        Path place = Files.createTempDirectory(folder, "piped").resolve(pattern.replace("*", "a"));
        return Files.createSymbolicLink(place, folder.resolve(PIPE));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aPipeIsNoFile(FormatReader reader) throws IOException {
        for (String pattern : reader.patterns()) {
            Path pipe = pipe(pattern);
            assertFalse(reader.canRead(pipe), reader.id());
            assertRefused(reader, pipe);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aDeviceIsNoFile(FormatReader reader) throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        Path link = Files.createTempDirectory(folder, "device")
                .resolve(reader.patterns().get(0).replace("*", "a"));
        Files.createSymbolicLink(link, endless);
        assertFalse(reader.canRead(link), reader.id());
        assertRefused(reader, link);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFolderAMissingFileAndALinkToNowhereAreRefused(FormatReader reader) throws IOException {
        Path parent = Files.createTempDirectory(folder, "none");
        String name = reader.patterns().get(0).replace("*", "a");
        assertRefused(reader, parent.resolve(name));
        assertRefused(reader, Files.createSymbolicLink(parent.resolve(name), parent.resolve("nowhere")));
        Files.delete(parent.resolve(name));
        assertRefused(reader, Files.createDirectory(parent.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFileThatMayNotBeReadIsRefused(FormatReader reader) throws IOException {
        Path file = Files.createTempDirectory(folder, "locked")
                .resolve(reader.patterns().get(0).replace("*", "a"));
        Files.write(file, "SQLite format 3\0{".getBytes(StandardCharsets.US_ASCII));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "the administrator may read everything");
        assertRefused(reader, file);
    }

    @Test
    void whatStandsBesideAFileMayBeAPipeToo() throws IOException {
        Path made = Files.createTempDirectory(folder, "beside");
        Path xmi = Samples.write(made).get("xmi").get(0);
        Files.delete(xmi.resolveSibling("typesystem.xml"));
        Files.createSymbolicLink(xmi.resolveSibling("typesystem.xml"), folder.resolve(PIPE));
        SoundReading.check(
                Formats.reader("xmi").orElseThrow().read(xmi, ReadOptions.NONE, new BasicMonitor()), "types");
        Path mentions = made.resolve("jsonl/mentions.jsonl");
        Files.delete(mentions);
        Files.createSymbolicLink(mentions, folder.resolve(PIPE));
        assertRefused(Formats.reader("jsonl").orElseThrow(), made.resolve("jsonl/documents.jsonl"));
        Path configuration = made.resolve("standoff/annotation.conf");
        Files.createSymbolicLink(configuration, folder.resolve(PIPE));
        Outcome<List<ReadDocument>> brat = Formats.reader("brat")
                .orElseThrow()
                .read(made.resolve("standoff/d.ann"), ReadOptions.NONE, new BasicMonitor());
        SoundReading.check(brat, "configuration");
    }

    @Test
    void articlesMappingsAndSettingsAreFilesToo() throws IOException {
        ImportCandidate text = ArticleImport.preview(List.of(pipe("*.txt")), null, new BasicMonitor())
                .get(0);
        assertFalse(text.isImportable());
        assertEquals("import.unreadable", text.problems().get(0).code());
        assertEquals(
                "mapping.io", Mapping.read(pipe("*.json")).problems().get(0).code());
        assertEquals("mapping.io", Mapping.read(folder).problems().get(0).code());
        Path settings = pipe(SettingsFile.NAME);
        assertEquals(
                "release.settings",
                SettingsFile.read(settings.getParent()).problems().get(0).code());
        Path registry = pipe(RegistryFile.FILE_NAME);
        assertTrue(RegistryFile.read(registry).hasErrors());
    }

    @Test
    void archivesAreFilesToo() throws IOException {
        Outcome<List<ReadDocument>> outcome =
                Readings.read(List.of(pipe("*.zip")), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
        assertTrue(outcome.hasErrors());
    }

    @Test
    void linksInsideAFolderAreNotFollowed() throws IOException {
        Path linked = Files.createTempDirectory(folder, "linked");
        Path table = Files.writeString(folder.resolve("a.csv"), "text\nنص\n");
        Files.createSymbolicLink(linked.resolve("a.csv"), table);
        Files.createSymbolicLink(linked.resolve("more"), Files.createTempDirectory(folder, "more"));
        Files.createSymbolicLink(linked.resolve("again"), linked);
        Files.createSymbolicLink(linked.resolve("b.jsonl"), folder.resolve(PIPE));
        Outcome<List<ReadDocument>> outcome =
                Readings.read(List.of(linked), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
        assertEquals("import.folder", outcome.problems().get(0).code());
        Files.createSymbolicLink(linked.resolve("t.txt"), Files.writeString(folder.resolve("t.txt"), "نص\n"));
        assertTrue(ArticleImport.preview(List.of(linked), null, new BasicMonitor()).stream()
                .noneMatch(ImportCandidate::isImportable));
    }

    @Test
    void aFolderThatIsItselfALinkIsOpenedWhenItWasChosen() throws IOException {
        Path place = Files.createDirectories(folder.resolve("there/texts"));
        Files.writeString(place.resolve("t.txt"), "نص أول\n");
        Files.writeString(place.resolve("a.csv"), "text\nنص\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), place);
        assertEquals(
                1,
                Readings.read(List.of(link), Optional.empty(), ReadOptions.NONE, new BasicMonitor())
                        .value()
                        .size());
        List<ImportCandidate> seen = ArticleImport.preview(List.of(link), null, new BasicMonitor());
        assertEquals(
                List.of(link.resolve("t.txt")),
                seen.stream().map(ImportCandidate::path).toList());
    }

    @Test
    void aFileThatChangedSinceItWasSeenIsNotImported() throws IOException {
        Path place = Files.createTempDirectory(folder, "changing");
        Path gone = Files.writeString(place.resolve("gone.txt"), "نص أول\n");
        Path other = Files.writeString(place.resolve("other.txt"), "نص ثانٍ\n");
        try (Project project = SampleProject.value(Project.create(place.resolve("project"), "p"))) {
            List<ImportCandidate> seen = ArticleImport.preview(List.of(gone, other), null, new BasicMonitor());
            Files.delete(gone);
            Files.writeString(other, "كلام آخر\n");
            ArticleImport.run(project, seen, new BasicMonitor());
            project.corpus()
                    .getArticles()
                    .forEach(article -> assertTrue(
                            project.text(article).value().contains("نص"), "what was not shown is not imported"));
        }
    }

    private static void assertRefused(FormatReader reader, Path file) {
        Outcome<List<ReadDocument>> outcome = reader.read(file, ReadOptions.NONE, new BasicMonitor());
        SoundReading.check(outcome, reader.id() + ' ' + file);
        assertFalse(outcome.isPresent(), reader.id());
    }
}
