package org.isnad.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.Formats;
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
}
