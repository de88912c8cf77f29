package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.isnad.model.typesystem.TypeSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The sample corpus keeps what it promises, and so does what is exported from it. */
final class SampleCorpusTest {

    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Path seeds;

    /** A copy, so that no lock and no leftover ever stands in the corpus itself. */
    @BeforeEach
    void copy() throws IOException {
        seeds = folder.resolve("seeds");
        try (Stream<Path> files = Files.walk(SEEDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, seeds.resolve(SEEDS.relativize(file).toString()));
            }
        }
    }

    @Test
    void hasNoErrorAndEnoughOfEverything() throws IOException {
        Run check = Run.isnad("check", seeds, "--errors-only");
        assertEquals(0, check.code(), check.out());
        JsonNode articles = new ObjectMapper()
                .readTree(Run.isnad("info", seeds, "--json").out())
                .get("articles");
        assertTrue(articles.size() >= 6);
        for (JsonNode article : articles) {
            int characters = article.get("characters").asInt();
            assertTrue(characters >= 1500 && characters <= 4500, article.toString());
            assertEquals(
                    List.of("mercury", "venus", "gold"), article.get("layers").findValuesAsText("annotator"));
            JsonNode gold = article.get("layers").get(2);
            assertTrue(gold.get("statements").asInt() >= 12, article.toString());
            assertTrue(gold.get("stances").asInt() >= 6, article.toString());
        }
    }

    @Test
    void exportedOffsetsGiveBackTheTexts() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Run.isnad("export", seeds, "--format", "jsonl", "--output", out).code());
        Map<String, int[]> texts = new HashMap<>();
        for (JsonNode document : rows(out.resolve("documents.jsonl"))) {
            texts.put(
                    document.get("id").asText(),
                    document.get("text").asText().codePoints().toArray());
        }
        int spans = 0;
        for (String name : List.of("mentions", "statements", "stances")) {
            for (JsonNode row : rows(out.resolve(name + ".jsonl"))) {
                spans += compare(texts.get(row.get("doc_id").asText()), row);
            }
        }
        assertTrue(spans > 1000, "only " + spans);
    }

    private static int compare(int[] text, JsonNode node) {
        int spans = 0;
        if (node.has("start") && node.has("end") && node.has("text")) {
            int start = node.get("start").asInt();
            String covered = new String(text, start, node.get("end").asInt() - start);
            assertEquals(covered, node.get("text").asText());
            spans++;
        }
        for (JsonNode child : node) {
            spans += compare(text, child);
        }
        return spans;
    }

    @Test
    void theTypeSystemIsThatOfTheModel() throws IOException {
        assertEquals(TypeSystem.isnad().toXml(), Files.readString(seeds.resolve(TypeSystem.FILE_NAME)));
    }

    /** A project made before the model grew is exported with the types that its layers may have now. */
    @Test
    void anExportHasTheTypesOfTheModelAlsoWhereTheProjectIsOlder() throws Exception {
        String old = Files.readString(seeds.resolve(TypeSystem.FILE_NAME)).replace("Adjudication", "Judgement");
        Files.writeString(seeds.resolve(TypeSystem.FILE_NAME), old);
        Path out = folder.resolve("xmi");
        assertEquals(
                0,
                Run.isnad("export", seeds, "--format", "xmi", "--output", out).code());
        assertTrue(Files.readString(out.resolve(TypeSystem.FILE_NAME)).contains("org.isnad.annotation.Adjudication"));
    }

    /** A program with UIMA and nothing else opens the files, with the type system beside them. */
    @Test
    void plainUimaOpensTheLayers() throws Exception {
        Path out = folder.resolve("xmi");
        assertEquals(
                0,
                Run.isnad("export", seeds, "--format", "xmi", "--output", out).code());
        for (Path layer :
                List.of(out.resolve("sochi-talks.xmi"), seeds.resolve("articles/geneva-committee/venus.xmi"))) {
            Path types = Files.exists(out.resolve(layer.getFileName()))
                    ? out.resolve("typesystem.xml")
                    : seeds.resolve("typesystem.xml");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            uimaAlone(),
                            Path.of("test/org/isnad/cli/PlainUima.java").toString(),
                            layer.toString(),
                            types.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
            assertTrue(said.contains("statements 2"), said);
        }
    }

    private static String uimaAlone() throws Exception {
        List<String> jars = new java.util.ArrayList<>();
        for (Class<?> type : List.of(CAS.class, Logger.class)) {
            jars.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rows = new java.util.ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }
}
