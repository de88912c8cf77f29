package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.Mutations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bundles from anywhere: whatever stands in them, it is said what is wrong, and nothing is half filled. */
@Timeout(180)
class HostileBundleTest {

    private static final int SEEDS = 6;
    private static final List<String> SPOILT = List.of(
            Bundle.SUMS,
            Bundle.SPLITS,
            "README.md",
            "croissant.json",
            "data/gold/full/documents.jsonl",
            "data/gold/full/stances.jsonl",
            "data/standoff/gold/full/documents.jsonl",
            "data/standoff/gold/full/statements.jsonl");

    @TempDir
    static Path shared;

    private static Path original;
    private static Path texts;

    @BeforeAll
    static void build() {
        original = Bundles.built(shared, Bundles.plain());
        texts = shared.resolve("project");
    }

    private static Path copy(String name) {
        return Bundles.copy(original, shared.resolve(name));
    }

    private static List<String> found(Path bundle) {
        Outcome<CheckedBundle> outcome = ReleaseCheck.run(bundle, new BasicMonitor());
        outcome.problems().forEach(HostileBundleTest::assertSentence);
        assertTrue(outcome.isPresent() || outcome.hasErrors());
        return Bundles.codes(outcome);
    }

    private static void assertSentence(Problem problem) {
        assertFalse(problem.message().isBlank(), problem.code());
        assertFalse(problem.message().contains("Exception"), problem.message());
    }

    @Test
    void spoiltFilesAreFoundWithoutAnException() throws IOException {
        Path bundle = copy("spoilt");
        for (String name : SPOILT) {
            Path file = bundle.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int seed = 0; seed < SEEDS; seed++) {
                Files.write(file, new Mutations(seed * 17L + name.length()).of(whole));
                if (!Arrays.equals(whole, Files.readAllBytes(file))) {
                    assertFalse(found(bundle).isEmpty(), name + ' ' + seed);
                }
            }
            Files.write(file, whole);
        }
    }

    @Test
    void spoiltBundlesAreFilledWholeOrNotAtAll() throws IOException {
        Path bundle = copy("unfilled");
        Path output = shared.resolve("filled");
        for (String name : SPOILT.subList(6, 8)) {
            Path file = bundle.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int seed = 0; seed < 2 * SEEDS; seed++) {
                Files.write(file, new Mutations(seed * 13L + 1).of(whole));
                Outcome<RehydrationReport> outcome = Rehydration.run(bundle, texts, output, false, new BasicMonitor());
                outcome.problems().forEach(HostileBundleTest::assertSentence);
                assertEquals(outcome.isPresent(), Files.exists(output), name + ' ' + seed);
                assertEquals(outcome.isPresent(), !outcome.hasErrors());
                if (outcome.isPresent()) {
                    delete(output);
                }
            }
            Files.write(file, whole);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPipeOrALinkStopsTheCheckBeforeAnythingIsOpened() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        Path bundle = copy("piped");
        Path rows = bundle.resolve("data/gold/full/documents.jsonl");
        Files.delete(rows);
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", rows.toString()).start().waitFor());
        assertEquals(List.of("bundle.link"), found(bundle));
        Files.delete(rows);
        Files.createSymbolicLink(rows, Path.of("/dev/zero"));
        assertEquals(List.of("bundle.link"), found(bundle));
    }

    @Test
    void namesAndPatternsThatAreNoneAreTold() {
        Path bundle = copy("patterns");
        for (String bad : List.of("a\\u0000b", "/etc/passwd", "../../../etc/passwd")) {
            Bundles.edit(
                    bundle.resolve("croissant.json"),
                    text -> text.replaceFirst("(\"contentUrl\"\\s*:\\s*\")[^\"]*", "$1" + bad.replace("\\", "\\\\")));
            assertTrue(found(bundle).contains("bundle.croissant"), bad);
        }
        for (String bad : List.of("data/[", "data/{a,", "*a".repeat(30), "x".repeat(5000))) {
            Bundles.edit(
                    bundle.resolve("croissant.json"),
                    text -> text.replaceFirst("(\"includes\"\\s*:\\s*\")[^\"]*", "$1" + bad));
            assertTrue(found(bundle).contains("bundle.croissant"), bad);
        }
    }

    @Test
    void aCardThatIsNoUtf8OrNoYamlIsTold() throws IOException {
        Path bundle = copy("card");
        Path card = bundle.resolve("README.md");
        Files.write(card, new byte[] {'-', '-', '-', '\n', (byte) 0xC0, '\n', '-', '-', '-', '\n'});
        assertTrue(found(bundle).contains("bundle.utf8"));
        String laughs = "a: &a [x,x]\nb: &b [*a,*a]\n" + "c: [*b,*b,*b]\n";
        for (String yaml :
                List.of("[".repeat(20_000), "a: !!java.io.File /etc\n", laughs, "\t-", "&a : *a", "a: 1\n".repeat(3))) {
            Files.writeString(card, "---\n" + yaml + "\n---\n# x\n");
            assertTrue(found(bundle).contains("bundle.card"), yaml);
        }
    }

    @Test
    void copiesThatCannotBeReadAreMissedAndAFolderThatIsNotThereIsSaid() throws IOException {
        Outcome<RehydrationReport> none =
                Rehydration.run(original, shared.resolve("nowhere"), shared.resolve("out"), false, new BasicMonitor());
        assertEquals(List.of("read.io"), Bundles.codes(none));
        assertFalse(Files.exists(shared.resolve("out")));
        Path links = Files.createDirectory(shared.resolve("links"));
        Files.createSymbolicLink(links.resolve("a.txt"), Path.of("/dev/zero"));
        Outcome<RehydrationReport> outcome =
                Rehydration.run(original, links, shared.resolve("out"), false, new BasicMonitor());
        assertTrue(Bundles.codes(outcome).contains("rehydrate.missing"));
    }
}
