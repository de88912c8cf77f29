package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFreeTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path bundle;
    private Path texts;

    @BeforeEach
    void build() {
        bundle = Bundles.built(folder, ReleaseSettings.usual().withTexts(false));
        project = folder.resolve("project");
        texts = project.resolve("articles");
    }

    @Test
    void noThreeWordsOfAnArticleStandAnywhere() throws IOException {
        Set<String> runs = new HashSet<>();
        for (Path text : texts()) {
            runs.addAll(WordRuns.of(Files.readString(text)));
        }
        assertTrue(runs.size() > 1_000);
        for (String name : Bundle.files(bundle)) {
            Set<String> found = WordRuns.of(Files.readString(bundle.resolve(name)));
            found.retainAll(runs);
            assertEquals(Set.of(), found, name);
        }
    }

    @Test
    void itIsSoundByItself() {
        Outcome<CheckedBundle> checked = ReleaseCheck.run(bundle, new BasicMonitor());
        assertEquals(List.of(), checked.problems());
        assertEquals(6, checked.value().articles());
    }

    @Test
    void filledItSaysWhatTheBundleWithTextsSays() throws IOException {
        Path full = folder.resolve("full");
        assertTrue(Bundles.build(project, Bundles.plain(), full, false).isPresent());
        Outcome<RehydrationReport> outcome = rehydrate(false);
        assertEquals(List.of(), outcome.problems());
        assertEquals(6, outcome.value().filled());
        Map<String, String> filled = Bundles.files(folder.resolve("filled"));
        int compared = 0;
        for (String name : filled.keySet()) {
            List<String> rows = Files.readAllLines(folder.resolve("filled").resolve(name));
            List<String> expected = Files.readAllLines(full.resolve(name));
            assertEquals(expected.size(), rows.size(), name);
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(expected.get(i), withLabels(rows.get(i), expected.get(i)), name);
                compared++;
            }
        }
        assertEquals(12, filled.size());
        assertTrue(compared > 1_000);
    }

    /** Labels that are words of an article stay away; everything else is the same to the byte. */
    private static String withLabels(String row, String expected) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode json = (ObjectNode) mapper.readTree(row);
        ObjectNode wanted = (ObjectNode) mapper.readTree(expected);
        for (String key : List.of("actor_label", "holder", "target")) {
            if (json.path(key).asText("x").isEmpty()) {
                json.set(key, wanted.get(key));
            }
        }
        return json.equals(wanted) ? expected : row;
    }

    @Test
    void namesAndEncodingsOfCopiesDoNotMatter() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies/deep"));
        int number = 0;
        for (Path text : texts()) {
            String decoded = Files.readString(text);
            String bare = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
            Files.write(copies.resolve("copy" + number++ + ".dat"), bare.getBytes(Charset.forName("UTF-16")));
        }
        texts = folder.resolve("copies");
        assertEquals(6, rehydrate(false).value().filled());
    }

    @Test
    void aCopyThatDiffersByOneCharacterIsRefused() throws IOException {
        Path copy = texts.resolve("idlib-call/text.txt");
        Files.writeString(copy, Files.readString(copy) + " ");
        Outcome<RehydrationReport> outcome = rehydrate(true);
        assertEquals(List.of("rehydrate.mismatch"), Bundles.codes(outcome));
        assertTrue(outcome.problems().get(0).place().file().endsWith("text.txt"));
        assertFalse(Files.exists(folder.resolve("filled")));
    }

    @Test
    void aMissingCopyStopsItUnlessPartial() throws IOException {
        Files.delete(texts.resolve("idlib-call/text.txt"));
        try (Stream<Path> others = Files.list(texts.resolve("idlib-call"))) {
            for (Path other : others.toList()) {
                Files.delete(other);
            }
        }
        assertEquals(List.of("rehydrate.missing"), Bundles.codes(rehydrate(false)));
        assertFalse(Files.exists(folder.resolve("filled")));
        RehydrationReport report = rehydrate(true).value();
        assertEquals(List.of("idlib-call"), report.missing());
        assertEquals(5, report.filled());
        assertFalse(Files.readString(folder.resolve("filled/data/gold/full/mentions.jsonl"))
                .contains("idlib-call"));
    }

    private Outcome<RehydrationReport> rehydrate(boolean partial) {
        return Rehydration.run(bundle, texts, folder.resolve("filled"), partial, new BasicMonitor());
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(texts)) {
            return files.filter(file -> file.endsWith("text.txt")).sorted().toList();
        }
    }
}
