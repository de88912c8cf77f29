package org.isnad.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are read. */
class ReadingsTest {

    @TempDir
    Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> documents(Optional<String> format) throws IOException {
        return Readings.documents(folder, format.map(id -> Formats.reader(id).orElseThrow())).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void theMentionsOfADatasetAreNoArticles() throws IOException {
        write("documents.jsonl", "{\"id\":\"a\",\"text\":\"كلام\"}\n");
        write("mentions.jsonl", "{\"id\":\"a:1\",\"doc_id\":\"a\",\"text\":\"كلام\"}\n");
        write("stances.jsonl", "{\"id\":\"a:2\",\"doc_id\":\"a\",\"text\":\"كلام\"}\n");
        write("more.jsonl", "{\"doc_id\":\"b\",\"text\":\"كلام آخر\"}\n");
        assertEquals(List.of("documents.jsonl", "more.jsonl"), documents(Optional.empty()));
    }

    @Test
    void aReleaseIsReadFromItsTables() throws IOException {
        write("r/SHA256SUMS", "");
        write("r/splits.json", "{\"%TYPES\":{}}");
        for (String part : List.of("gold/train", "annotators/A1/train", "standoff/gold/train")) {
            write("r/data/" + part + "/documents.jsonl", "{\"id\":\"a\",\"text\":\"كلام\"}\n");
        }
        write("r/data/brat/a.txt", "كلام\n");
        write("r/data/brat/a.ann", "T1\tX 0 4\tكلام\n");
        write("other/b.txt", "كلام\n");
        write("other/b.ann", "T1\tX 0 4\tكلام\n");
        assertEquals(
                List.of(
                        "other/b.ann",
                        "r/data/annotators/A1/train/documents.jsonl",
                        "r/data/gold/train/documents.jsonl"),
                documents(Optional.empty()));
        assertEquals(List.of("other/b.ann", "r/data/brat/a.ann"), documents(Optional.of("brat")));
    }

    private byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            output.putNextEntry(new ZipEntry(name));
            output.write(content);
        }
        return bytes.toByteArray();
    }

    private List<String> read(List<Problem> problems) {
        List<String> ids = new ArrayList<>();
        problems.addAll(Readings.each(
                List.of(folder),
                Optional.empty(),
                ReadOptions.NONE,
                new BasicMonitor(),
                document -> ids.add(document.id())));
        return ids;
    }

    @Test
    void archivesInAFolderAreReadToo() throws IOException {
        write("a.jsonl", "{\"id\":\"a\",\"text\":\"كلام\"}\n");
        byte[] articles = "{\"id\":\"b\",\"text\":\"كلام\"}\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("more.zip"), zip("b.jsonl", articles));
        List<Problem> problems = new ArrayList<>();
        assertEquals(List.of("a", "b"), read(problems));
        assertEquals(List.of(), problems);
    }

    @Test
    void anArchiveInsideAnArchiveIsNamedAndStaysShut() throws IOException {
        byte[] articles = "{\"id\":\"b\",\"text\":\"كلام\"}\n".getBytes(StandardCharsets.UTF_8);
        Path outer = Files.write(folder.resolve("outer.zip"), zip("deep/inner.zip", zip("b.jsonl", articles)));
        List<Problem> problems = new ArrayList<>();
        assertEquals(List.of(), read(problems));
        assertEquals(
                List.of("import.archive-inside", "import.folder"),
                problems.stream().map(Problem::code).toList());
        assertEquals(
                outer.toAbsolutePath().normalize() + "!" + Path.of("deep", "inner.zip"),
                problems.get(0).place().file());
    }
}
