package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry of the sample corpus on the command line. */
final class ActorsCommandTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void copySamples() throws IOException {
        Path samples = Path.of("..", "..", "seeds");
        project = folder.resolve("project");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.toList()) {
                Files.copy(file, project.resolve(samples.relativize(file).toString()));
            }
        }
    }

    @Test
    void theRegistryIsListedWithItsCounts() throws IOException {
        Path json = folder.resolve("actors.json");
        Run run = Run.isnad("actors", project, "--json", json);
        assertEquals(0, run.code(), run.err());
        JsonNode kremlin = actor(json, "kremlin");
        assertTrue(kremlin.get("mentions").asInt() > 0);
        assertTrue(run.out().contains(kremlin.get("label").asText()));
    }

    @Test
    void mergingSavesEveryLayer() throws IOException {
        Path json = folder.resolve("actors.json");
        Run.isnad("actors", project, "--json", json);
        int both = actor(json, "kremlin").get("mentions").asInt()
                + actor(json, "russia").get("mentions").asInt();
        Run merged = Run.isnad("actors", project, "--merge", "russia", "kremlin");
        assertEquals(0, merged.code(), merged.err());
        assertEquals(0, Run.isnad("actors", project, "--json", json).code());
        assertEquals(both, actor(json, "russia").get("mentions").asInt());
        assertTrue(text(actor(json, "russia").get("aliases")).contains("الكرملين"));
        try (Stream<Path> layers = Files.walk(project.resolve("articles"))) {
            for (Path layer : layers.filter(file -> file.toString().matches(".*(mercury|venus|gold)\\.xmi"))
                    .toList()) {
                assertFalse(Files.readString(layer).contains("\"kremlin\""), layer.toString());
            }
        }
        assertEquals(0, Run.isnad("check", project, "--errors-only").code());
    }

    @Test
    void whatIsRefusedGivesTwoAndChangesNothing() throws IOException {
        assertEquals(
                2, Run.isnad("actors", project, "--merge", "russia", "atlantis").code());
        assertEquals(
                2, Run.isnad("actors", project, "--merge", "russia", "russia").code());
        assertEquals(2, Run.isnad("actors", project, "--where", "atlantis").code());
        String before = Files.readString(project.resolve("corpus.isnad"));
        try (Project other = Project.open(project).value()) {
            other.layer(other.corpus().getArticles().get(0), "mercury").value();
            Run run = Run.isnad("actors", project, "--merge", "russia", "usa", "turkey", "syria");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("mercury"), run.err());
        }
        assertEquals(before, Files.readString(project.resolve("corpus.isnad")));
    }

    @Test
    void placesAndPairsAreShown() throws IOException {
        Run where = Run.isnad("actors", project, "--where", "kremlin");
        assertEquals(0, where.code());
        assertTrue(where.out().contains("[الكرملين]"), where.out());
        Run none = Run.isnad("actors", project, "--duplicates");
        Path corpus = project.resolve("corpus.isnad");
        Files.writeString(
                corpus,
                Files.readString(corpus)
                        .replaceFirst("  <actors ", "  <actors id=\"twin\" label=\"الكريملين\"/>\n  <actors "));
        Run pairs = Run.isnad("actors", project, "--duplicates");
        assertEquals(1, pairs.code());
        assertTrue(pairs.out().contains("twin") && !none.out().contains("twin"));
    }

    private static JsonNode actor(Path json, String id) throws IOException {
        for (JsonNode actor : new ObjectMapper().readTree(Files.readString(json))) {
            if (actor.get("id").asText().equals(id)) {
                return actor;
            }
        }
        throw new AssertionError(id);
    }

    private static List<String> text(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asText())
                .toList();
    }
}
