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

/** Compares layers of a copy of the sample corpus. */
final class CompareCommandTest {

    private static final Path SEEDS = Path.of("../../seeds");
    private static final String ARTICLE = "sochi-talks";

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

    @Test
    void twoAnnotatorsDifferWhereTheJsonSaysSo() throws IOException {
        Run run = Run.isnad("compare", project, ARTICLE, "mercury", "venus", "--json", "-");
        assertEquals(1, run.code(), run.err());
        JsonNode units = new ObjectMapper().readTree(run.out());
        assertTrue(units.size() > 0);
        for (JsonNode unit : units) {
            assertTrue(unit.get("differences").size() > 0 && unit.get("weight").asDouble() > 0, unit.toString());
        }
        long lines = Run.isnad("compare", project, ARTICLE, "mercury", "venus")
                .out()
                .lines()
                .count();
        assertEquals(units.size() + 1, lines);
    }

    @Test
    void aLayerAgreesWithACopyOfItself() throws IOException {
        Path copy = folder.resolve("copy.xmi");
        Files.copy(project.resolve("articles/" + ARTICLE + "/venus.xmi"), copy);
        Run run = Run.isnad("compare", project, ARTICLE, "venus", "venus@" + copy);
        assertEquals(0, run.code(), run.out() + run.err());
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(
                2, Run.isnad("compare", project, "nowhere", "mercury", "venus").code());
        Run layer = Run.isnad("compare", project, ARTICLE, "mercury", "pluto");
        assertEquals(2, layer.code());
        assertTrue(layer.err().contains("pluto"), layer.err());
        Run version = Run.isnad("compare", project, ARTICLE, "mercury", "mercury@00000000");
        assertEquals(2, version.code());
        assertTrue(version.err().contains("00000000"), version.err());
        assertEquals(2, Run.isnad("compare", project, ARTICLE, "mercury").code());
    }
}
