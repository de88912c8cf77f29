package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assign, submit, return and status on a copy of the sample corpus. */
final class WorkflowCommandsTest {

    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void copy() throws IOException {
        project = folder.resolve("project");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SEEDS)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Files.copy(file, project.resolve(SEEDS.relativize(file).toString()));
        }
    }

    private JsonNode status() throws IOException {
        Run run = Run.isnad("status", project, "--json", "-");
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private void refused(String sentence, Object... arguments) {
        Run run = Run.isnad(arguments);
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @Test
    void everyArticleGetsTwoAndADryRunChangesNothing() throws IOException {
        String before = Files.readString(project.resolve("corpus.isnad"));
        Run dry = Run.isnad("assign", project, "--annotators", "mercury,venus,mars", "--calibration", 1, "--dry-run");
        assertEquals(0, dry.code(), dry.err());
        assertEquals(before, Files.readString(project.resolve("corpus.isnad")));
        Run run = Run.isnad("assign", project, "--annotators", "mercury,venus,mars", "--calibration", 1);
        assertEquals(0, run.code(), run.err());
        int calibration = 0;
        for (JsonNode article : status().get("articles")) {
            int assigned = 0;
            for (JsonNode layer : article.get("layers")) {
                assigned += layer.get("assigned").asBoolean() ? 1 : 0;
            }
            boolean all = article.get("calibration").asBoolean();
            calibration += all ? 1 : 0;
            assertEquals(all ? 3 : 2, assigned);
        }
        assertEquals(1, calibration);
    }

    @Test
    void reviewersAreAssignedOnlyWhereTheyAreNamed() throws IOException {
        Run run = Run.isnad("assign", project);
        assertEquals(0, run.code(), run.err());
        assertEquals(null, status().get("annotators").get("jupiter"));
        String article = status().get("articles").get(0).get("article").asText();
        assertEquals(
                0,
                Run.isnad("assign", project, "--article", article, "--to", "jupiter")
                        .code());
        assertEquals(
                "ASSIGNED",
                status().get("articles")
                        .get(0)
                        .get("layers")
                        .get("jupiter")
                        .get("state")
                        .asText());
    }

    @Test
    void unitsThatAreOpenAreCounted() throws IOException {
        assertEquals(true, status().get("openUnits").isNull(), "finished gold has none");
        Path gold = project.resolve("articles/geneva-committee/gold.xmi");
        String text = Files.readString(gold);
        assertTrue(text.contains("state=\"DONE\"") && text.contains(" kind=\"STATEMENT\" decision=\"CHOSEN\""), text);
        Files.writeString(
                gold,
                text.replace("state=\"DONE\"", "state=\"IN_PROGRESS\"")
                        .replaceFirst(" kind=\"STATEMENT\" decision=\"CHOSEN\"", " kind=\"STATEMENT\""));
        assertEquals(1, status().get("openUnits").asInt());
        Run run = Run.isnad("status", project);
        assertTrue(run.out().contains("1 open") && run.out().contains("open units: 1"), run.out());
    }

    @Test
    void returnedAndSubmittedLayersAreInTheStatus() throws IOException {
        String article = status().get("articles").get(0).get("article").asText();
        assertEquals(
                0,
                Run.isnad("assign", project, "--article", article, "--to", "venus")
                        .code());
        Run back = Run.isnad("return", project, "--annotator", "venus", "--article", article, "--note", "سبب");
        assertEquals(0, back.code(), back.err());
        JsonNode layer = status().get("articles").get(0).get("layers").get("venus");
        assertEquals("RETURNED", layer.get("state").asText());
        assertEquals("سبب", layer.get("note").asText());
        assertEquals(
                0,
                Run.isnad("submit", project, "--annotator", "venus", "--article", article)
                        .code());
        layer = status().get("articles").get(0).get("layers").get("venus");
        assertEquals("SUBMITTED", layer.get("state").asText());
        assertEquals("venus", layer.get("by").asText());
    }

    @Test
    void allThatIsBegunIsSubmittedOnce() throws IOException {
        int articles = status().get("articles").size();
        Run run = Run.isnad("submit", project, "--annotator", "mercury", "--all");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                articles,
                status().get("annotators")
                        .get("mercury")
                        .get("articles")
                        .get("SUBMITTED")
                        .asInt());
        refused("mercury has nothing to submit", "submit", project, "--annotator", "mercury", "--all");
    }

    @Test
    void badInputIsASentenceAndExitCodeTwo() throws IOException {
        String article = status().get("articles").get(0).get("article").asText();
        refused("pluto", "submit", project, "--annotator", "pluto", "--all");
        refused("nowhere", "submit", project, "--annotator", "venus", "--article", "nowhere");
        refused("--all", "submit", project, "--annotator", "venus");
        refused("nowhere", "return", project, "--annotator", "venus", "--article", "nowhere", "--note", "x");
        refused("why", "return", project, "--annotator", "venus", "--article", article, "--note", " ");
        refused("--to", "assign", project, "--article", article);
        refused("pluto", "assign", project, "--article", article, "--to", "pluto");
        refused("too few", "assign", project, "--annotators", "venus", "--per-article", 2);
        refused("gold", "assign", project, "--annotators", "gold,venus");
        refused("corpus.isnad", "status", folder.resolve("nothing"));
    }
}
