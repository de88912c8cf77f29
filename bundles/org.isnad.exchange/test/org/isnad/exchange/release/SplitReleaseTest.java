package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases with splits, from the project to the files and back. */
class SplitReleaseTest {

    private static final Path CHECK = Path.of("../../releng/check-release.py");

    @TempDir
    static Path folder;

    private static Path project;
    private static Path random;
    private static ReleaseReport report;

    @BeforeAll
    static void build() {
        project = SplitProject.create(folder.resolve("project"));
        random = folder.resolve("random");
        report = built(ReleaseSettings.usual().withFormats(List.of("xmi")), random);
    }

    private static ReleaseReport built(ReleaseSettings settings, Path output) {
        Outcome<ReleaseReport> outcome = Bundles.build(project, settings, output, false);
        assertTrue(outcome.isPresent(), outcome.problems().toString());
        return outcome.value();
    }

    private static List<String> problems(Path bundle) {
        Outcome<CheckedBundle> checked = ReleaseCheck.run(bundle, new BasicMonitor());
        return checked.problems().stream().map(Problem::message).toList();
    }

    /** Articles with the split in whose folder they stand. */
    private static Map<String, String> splits(Path bundle) throws IOException {
        Map<String, String> splits = new HashMap<>();
        for (String split : Splitting.NAMES) {
            for (String row : Files.readAllLines(bundle.resolve("data/gold/" + split + "/documents.jsonl"))) {
                JsonNode document = JsonMapper.builder().build().readTree(row);
                splits.put(document.get("id").asText(), split);
            }
        }
        return splits;
    }

    @Test
    void everyArticleIsInOneSplitAndNoGroupIsDivided() throws IOException {
        assertEquals(List.of(), problems(random));
        Map<String, String> splits = splits(random);
        assertEquals(SplitProject.ARTICLES, splits.size());
        assertTrue(report.facts().splitClaimed());
        assertEquals(SplitProject.ARTICLES - 5, report.facts().groups());
        for (List<String> together : List.of(SplitProject.REPRINTS, SplitProject.SUMMIT, SplitProject.CHAIN)) {
            Set<String> found = new HashSet<>();
            together.forEach(id -> found.add(splits.get(id)));
            assertEquals(1, found.size(), together + " " + splits);
        }
        assertEquals(2, report.facts().leakage().nearDuplicates());
        assertEquals(0, report.facts().leakage().groupsInTwoSplits());
    }

    @Test
    void theSplitsHaveTheirSharesOfArticlesOutletsAndPolarities() {
        List<SplitFacts> splits = report.facts().splits();
        assertEquals(20.8, splits.get(0).counts().articles(), 1.5);
        assertEquals(2.6, splits.get(1).counts().articles(), 1.5);
        assertEquals(2.6, splits.get(2).counts().articles(), 1.5);
        assertEquals(4, splits.get(0).outlets().size());
        double against = splits.get(0).polarities().get("AGAINST");
        assertEquals(0.5, against / splits.get(0).counts().stances(), 0.12);
    }

    @Test
    void anOverlapThatIsNotThereIsToldToBeBelowWhatWasSearched() throws IOException {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(random.resolve(Bundle.SPLITS).toFile());
        assertEquals("below 0.1", json.at("/leakage/largest_overlap").asText());
        assertTrue(Files.readString(random.resolve("README.md")).contains("in different splits: below 0.1"));
    }

    @Test
    void byTimeTheTestIsTheLatest() throws IOException {
        Path temporal = folder.resolve("temporal");
        ReleaseReport made = built(Bundles.plain().withMethod(Method.TEMPORAL), temporal);
        assertEquals(List.of(), problems(temporal));
        List<SplitFacts> splits = made.facts().splits();
        // Groups count by their latest article, so an older one may stand in a later split, but never the other way
        // round.
        assertTrue(splits.get(0).lastPublished().compareTo(splits.get(1).lastPublished()) < 0, splits.toString());
        assertTrue(splits.get(1).lastPublished().compareTo(splits.get(2).firstPublished()) < 0, splits.toString());
        assertEquals("test", splits(temporal).get("n26"));
        assertNotEquals(splits(random), splits(temporal));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherAnotherSplit() throws IOException {
        Path again = folder.resolve("again");
        built(ReleaseSettings.usual().withFormats(List.of("xmi")), again);
        assertEquals(Bundles.files(random), Bundles.files(again));
        Path other = folder.resolve("other");
        built(Bundles.plain().withSeed(4711), other);
        assertEquals(List.of(), problems(other));
        assertNotEquals(splits(random), splits(other));
    }

    @Test
    void aLeakBetweenSplitsIsFoundThoughAllSumsFit() throws IOException {
        Path bundle = Bundles.copy(random, folder.resolve("leaking"));
        Map<String, String> splits = splits(bundle);
        String moved = SplitProject.REPRINTS.get(0);
        String from = splits.get(moved);
        String to = from.equals("test") ? "train" : "test";
        for (String layer : List.of("data/gold/", "data/standoff/gold/")) {
            for (String table : Bundle.TABLES) {
                move(bundle.resolve(layer + from), bundle.resolve(layer + to), table, moved, from, to);
            }
        }
        Bundles.seal(bundle);
        List<String> found = problems(bundle);
        assertTrue(found.contains("The article " + moved + " belongs to the split " + from + "."), found.toString());
    }

    private static void move(Path from, Path to, String table, String article, String split, String other)
            throws IOException {
        List<String> stay = new ArrayList<>();
        List<String> go = new ArrayList<>(Files.readAllLines(to.resolve(table + ".jsonl")));
        for (String row : Files.readAllLines(from.resolve(table + ".jsonl"))) {
            boolean goes =
                    row.startsWith("{\"id\":\"" + article + "\"") || row.contains("\"doc_id\":\"" + article + "\"");
            if (goes) {
                go.add(row.replace("\"split\":\"" + split + "\"", "\"split\":\"" + other + "\""));
            } else {
                stay.add(row);
            }
        }
        Files.writeString(from.resolve(table + ".jsonl"), lines(stay));
        Files.writeString(to.resolve(table + ".jsonl"), lines(go));
    }

    private static String lines(List<String> rows) {
        return rows.isEmpty() ? "" : String.join("\n", rows) + "\n";
    }

    @Test
    void aGroupThatIsDividedInTheListIsFound() throws IOException {
        Path bundle = Bundles.copy(random, folder.resolve("divided"));
        String moved = SplitProject.REPRINTS.get(1);
        Bundles.edit(bundle.resolve(Bundle.SPLITS), json -> moved(json, moved));
        Bundles.seal(bundle);
        List<String> found = problems(bundle);
        assertTrue(
                found.stream().anyMatch(each -> each.startsWith("The row says group g2, but splits.json says g1")),
                found.toString());
    }

    /** With an article in the first group in place of its own. */
    private static String moved(String splits, String article) {
        try {
            JsonMapper mapper = JsonMapper.builder().build();
            JsonNode json = mapper.readTree(splits);
            for (JsonNode group : json.get("groups")) {
                ArrayNode articles = (ArrayNode) group.get("articles");
                for (int i = 0; i < articles.size(); i++) {
                    if (articles.get(i).asText().equals(article)) {
                        articles.remove(i);
                    }
                }
            }
            ((ArrayNode) json.at("/groups/0/articles")).add(article);
            return mapper.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aProgramOfTheStandardLibraryAloneFindsItSound() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(CHECK), "releng/check-release.py is not here");
        Assumptions.assumeTrue(hasPython(), "there is no python3");
        assertEquals("0 faults", checked(random));
        Path sample = Bundles.built(folder.resolve("sample"), Bundles.plain());
        assertEquals("0 faults", checked(sample));
        Bundles.edit(
                sample.resolve("data/gold/full/mentions.jsonl"),
                rows -> rows.replaceFirst("\"start\":\\d+", "\"start\":1"));
        Bundles.seal(sample);
        assertNotEquals("0 faults", checked(sample));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many faults the program counts; all that it says where it counts none. */
    private static String checked(Path bundle) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", CHECK.toString(), bundle.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        boolean sound = said.endsWith(", 0 faults\n");
        assertEquals(sound ? 0 : 1, code, said);
        return sound ? "0 faults" : said;
    }
}
