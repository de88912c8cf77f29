package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles and annotations of other formats on the command line. */
class ImportFormatsTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void anEmptyProject() {
        project = folder.resolve("project");
        assertEquals(0, Run.isnad("new", project, "--name", "تجربة").code());
    }

    private JsonNode info() throws IOException {
        return new ObjectMapper().readTree(Run.isnad("info", project, "--json").out());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void textsAndDocumentsTogetherGiveOneResult() throws IOException {
        Path in = folder.resolve("in");
        BratFiles.write(in);
        Files.writeString(in.resolve("other.txt"), "نص آخر قصير.\n");
        Run run = Run.isnad("import", project, in, "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode result = new ObjectMapper().reader().readTree(run.out());
        assertEquals("text", result.get("documents").get(0).get("article").asText());
        assertEquals("other", result.get("imported").get(0).get("id").asText());
        assertEquals(run.out().strip().length(), run.out().lastIndexOf('}') + 1);
        assertEquals(2, info().get("articles").size());
    }

    @Test
    void theUserNamesTheColumnsAndThePatternOfNames() throws IOException {
        Path table = write("a.csv", "الكلام;رأس\n\"قال محمد شيئا.\";خبر\n");
        Path lines = write("b.jsonl", "{\"payload\":{\"words\":\"قالت هند شيئا.\"},\"رأس\":\"نبأ\"}\n");
        Run named = Run.isnad("import", project, table, "--column", "text=الكلام", "--column", "title=رأس");
        assertEquals(0, named.code(), named.err());
        named = Run.isnad("import", project, lines, "--column", "text=payload.words", "--column", "title=رأس");
        assertEquals(0, named.code(), named.err());
        assertEquals("خبر", info().get("articles").get(0).get("title").asText());
        assertEquals("نبأ", info().get("articles").get(1).get("title").asText());
        Path page = write("sahifa_2022-03-04_khabar.html", "<html><body><p>قال الوزير إنه راض.</p></body></html>");
        assertEquals(
                0,
                Run.isnad("import", project, page, "--name-pattern", "{outlet}_{date}_{title}")
                        .code());
        assertEquals("khabar", info().get("articles").get(2).get("title").asText());
    }

    @Test
    void whatIsNamedAsAnotherFormatButIsNoneIsNoText() throws IOException {
        for (String name : new String[] {"x.json", "x.xmi", "x.tsv", "x.dna", "x.zip"}) {
            Run run = Run.isnad("import", project, write(name, "{\"a\":1}"));
            assertEquals(2, run.code(), name);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(name), run.err());
            assertEquals("", run.out());
        }
        assertEquals(0, info().get("articles").size());
    }

    @Test
    void aMappingIsTriedBeforeAnythingIsImported() throws IOException {
        Path ann = BratFiles.write(folder.resolve("in"));
        Path mapping = write("mapping.json", BratFiles.MAPPING);
        Run dry = Run.isnad("import", project, ann, "--mapping", mapping, "--dry-run");
        assertEquals(0, dry.code(), dry.err());
        assertTrue(dry.out().contains("brat.Person: 2"), dry.out());
        assertEquals(0, info().get("articles").size());
        Run run = Run.isnad("import", project, ann, "--mapping", mapping, "--annotator", "venus");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(project.resolve("articles/text/venus.xmi")));
        assertEquals(
                1, Run.isnad("import", project, ann, "--annotator", "venus").code());
    }

    @Test
    void aDatasetComesBackFromItsFolder() throws IOException {
        Path ann = BratFiles.write(folder.resolve("in"));
        Path mapping = write("mapping.json", BratFiles.MAPPING);
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Run.isnad("convert", ann, "--to", "jsonl", "--mapping", mapping, "--output", out)
                        .code());
        Run run = Run.isnad("import", project, out, "--annotator", "venus");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, info().get("articles").size());
        JsonNode layer = info().get("articles").get(0).get("layers");
        assertFalse(layer.isEmpty(), layer.toString());
    }
}
