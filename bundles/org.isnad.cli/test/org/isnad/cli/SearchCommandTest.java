package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search and statistics of the sample corpus on the command line. */
final class SearchCommandTest {

    private static final Path SAMPLES = Path.of("../../seeds");

    @TempDir
    private Path folder;

    @Test
    void wordsAreFoundInAnySpellingWithTheirPlace() {
        Run found = Run.isnad("search", SAMPLES, "روسيا");
        assertEquals(0, found.code(), found.err());
        assertTrue(found.out().contains("[روسيا]"), found.out());
        assertEquals(1, Run.isnad("search", SAMPLES, "زرافة").code());
        assertEquals(1, Run.isnad("search", SAMPLES, "رُوسيا", "--exact").code());
        assertEquals(0, Run.isnad("search", SAMPLES, "رُوسيا").code());
        assertEquals(0, Run.isnad("search", SAMPLES, "روس\\w+", "--regex").code());
    }

    @Test
    void annotationsAreWrittenAsJson() throws IOException {
        Path file = folder.resolve("hits.json");
        Run run = Run.isnad(
                "search", SAMPLES, "statement type:DIRECT", "--items", "--layers", "mercury,gold", "--json", file);
        assertEquals(0, run.code(), run.err());
        JsonNode hits = new ObjectMapper().readTree(Files.readString(file));
        assertTrue(hits.size() > 0);
        for (JsonNode hit : hits) {
            assertTrue(hit.get("annotator").asText().matches("mercury|gold"));
            assertTrue(hit.get("end").asInt() > hit.get("begin").asInt());
        }
    }

    @Test
    void aBadQueryIsASentence() {
        for (Run run : new Run[] {
            Run.isnad("search", SAMPLES, "statement sorce:x", "--items"), Run.isnad("search", SAMPLES, "(", "--regex")
        }) {
            assertEquals(2, run.code());
            assertTrue(run.err().contains("1"), run.err());
        }
    }

    @Test
    void numbersArePrintedAndWritten() throws IOException {
        Run printed = Run.isnad("stats", SAMPLES);
        assertEquals(0, printed.code(), printed.err());
        assertTrue(printed.out().contains("statement.type:"), printed.out());
        Path csv = folder.resolve("stats.csv");
        Path json = folder.resolve("stats.json");
        assertEquals(
                0, Run.isnad("stats", SAMPLES, "--csv", csv, "--json", json).code());
        assertEquals(19, Files.readAllLines(csv).size(), "six articles, three layers each, and a header");
        JsonNode mercury = new ObjectMapper().readTree(Files.readString(json)).get("mercury");
        assertEquals(mercury.get("statements").asInt(), sum(mercury.get("tags").get("statement.type")));
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }
}
