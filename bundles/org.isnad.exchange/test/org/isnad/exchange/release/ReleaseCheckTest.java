package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Every way of tampering is found, with file, line and what. */
class ReleaseCheckTest {

    private static final String GOLD = "data/gold/full/";

    @TempDir
    static Path shared;

    private static Path original;

    private Path bundle;

    @BeforeAll
    static void build() {
        original = Bundles.built(shared, ReleaseSettings.usual().withFormats(List.of("xmi")));
    }

    @BeforeEach
    void copy(TestInfo info) {
        bundle = Bundles.copy(original, shared.resolve(info.getDisplayName().replaceAll("\\W", "")));
    }

    @Test
    void aChangedFileIsNamed() {
        Bundles.edit(bundle.resolve("LICENSE"), text -> text + "x");
        assertEquals(List.of("bundle.hash LICENSE"), found());
    }

    @Test
    void aFileThatIsNotListedIsNamed() throws IOException {
        Files.writeString(bundle.resolve("data/extra.txt"), "x");
        assertEquals(List.of("bundle.unlisted data/extra.txt"), found());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(bundle.resolve("data/uima/idlib-call.xmi"));
        assertTrue(found().contains("bundle.missing-file SHA256SUMS:" + line("SHA256SUMS", "idlib-call.xmi")));
        assertTrue(found().contains("bundle.no-file data/uima/"));
    }

    @Test
    void checksumsThatLeadOutsideAreRefused() throws IOException {
        Files.writeString(shared.resolve("outside.txt"), "x");
        Bundles.edit(bundle.resolve(Bundle.SUMS), sums -> sums + "0".repeat(64) + "  ../outside.txt\nnonsense\n");
        int lines = Files.readAllLines(bundle.resolve(Bundle.SUMS)).size();
        assertEquals(List.of("bundle.path SHA256SUMS:" + (lines - 1), "bundle.sums-line SHA256SUMS:" + lines), found());
    }

    @Test
    void aLinkIsRefused() throws IOException {
        Path file = bundle.resolve("data/uima/idlib-call.xmi");
        Files.move(file, shared.resolve("elsewhere.xmi"));
        Files.createSymbolicLink(file, shared.resolve("elsewhere.xmi"));
        assertTrue(found().contains("bundle.link data/uima/idlib-call.xmi"));
    }

    @Test
    void aWrongOffsetIsFoundInItsLine() {
        row("mentions", 3, row -> row.replaceFirst("\"start\":(\\d+)", "\"start\":1"));
        assertTrue(sealed().contains("bundle.text " + GOLD + "mentions.jsonl:3"));
    }

    @Test
    void anOffsetBeyondTheTextIsFoundInItsLine() {
        row("statements", 2, row -> row.replaceFirst("\"end\":(\\d+)", "\"end\":999999"));
        assertTrue(sealed().contains("bundle.offset " + GOLD + "statements.jsonl:2"));
    }

    @Test
    void anotherTextOfASpanIsFound() {
        row("stances", 5, row -> row.replaceFirst("(\"evidence\":\\[\\{[^}]*\"text\":\")", "$1x"));
        assertEquals(List.of("bundle.text " + GOLD + "stances.jsonl:5"), sealed());
    }

    @Test
    void anotherTextOfADocumentIsFound() {
        row("documents", 2, row -> row.replaceFirst("\"text\":\"", "\"text\":\"x"));
        assertTrue(sealed().contains("bundle.text-hash " + GOLD + "documents.jsonl:2"));
    }

    @Test
    void aMissingMentionIsMissedWhereItSpeaks() throws IOException {
        List<String> sources = Files.readAllLines(bundle.resolve(GOLD + "statements.jsonl"));
        String first = sources.get(0).replaceFirst(".*\"sources\":\\[\\{(\"start\":\\d+,\"end\":\\d+).*", "$1");
        String document = sources.get(0).replaceFirst(".*(\"doc_id\":\"[^\"]+\").*", "$1");
        rows("mentions", rows -> rows.removeIf(row -> row.contains(first) && row.contains(document)));
        assertTrue(sealed().contains("bundle.no-mention " + GOLD + "statements.jsonl:1"));
        assertTrue(sealed().contains("bundle.count " + GOLD + "mentions.jsonl"));
    }

    @Test
    void aMissingStanceIsCounted() {
        rows("stances", rows -> rows.remove(rows.size() - 1));
        assertTrue(sealed().contains("bundle.count " + GOLD + "stances.jsonl"));
        assertTrue(sealed().stream().anyMatch(each -> each.startsWith("bundle.twin-rows")));
    }

    @Test
    void aMissingDocumentLeavesItsRowsAlone() {
        rows("documents", rows -> rows.remove(0));
        assertTrue(sealed().contains("bundle.reference " + GOLD + "mentions.jsonl:1"));
        assertTrue(sealed().contains("bundle.no-article data/uima/sochi-talks.xmi"));
    }

    @Test
    void aReferenceToNowhereIsFound() {
        row(
                "stances",
                1,
                row -> row.replaceFirst("\"statement_id\":\"[^\"]*\"", "\"statement_id\":\"sochi-talks:none\""));
        assertTrue(sealed().contains("bundle.reference " + GOLD + "stances.jsonl:1"));
    }

    @Test
    void anIdThatOccursTwiceIsFound() {
        rows("mentions", rows -> rows.add(1, rows.get(0)));
        assertTrue(sealed().contains("bundle.id-twice " + GOLD + "mentions.jsonl:2"));
    }

    @Test
    void aKeyTooManyTooFewOrOfAnotherTypeIsFound() {
        row("mentions", 1, row -> row.replaceFirst("\\{", "{\"note\":\"x\","));
        row("mentions", 2, row -> row.replaceFirst("\"collective\":(true|false),", ""));
        row("mentions", 3, row -> row.replaceFirst("\"collective\":(true|false)", "\"collective\":null"));
        for (int line = 1; line <= 3; line++) {
            assertTrue(sealed().contains("bundle.keys " + GOLD + "mentions.jsonl:" + line));
        }
    }

    @Test
    void aTagThatThereIsNotIsFound() {
        row("statements", 4, row -> row.replaceFirst("\"report_type\":\"[A-Z_]*\"", "\"report_type\":\"SHOUTED\""));
        assertTrue(sealed().contains("bundle.tag " + GOLD + "statements.jsonl:4"));
    }

    @Test
    void anotherScoreOrNumberOfALabelIsFound() {
        row("stances", 1, row -> row.replaceFirst("\"score\":-?\\d", "\"score\":9"));
        row("stances", 2, row -> row.replaceFirst("\"label_id\":\\d", "\"label_id\":7"));
        assertTrue(sealed().contains("bundle.score " + GOLD + "stances.jsonl:1"));
        assertTrue(sealed().contains("bundle.label-id " + GOLD + "stances.jsonl:2"));
    }

    @Test
    void brokenJsonIsFoundWithItsColumn() {
        row("statements", 6, row -> row.substring(0, 40));
        Problem problem = check().problems().stream()
                .filter(each -> each.code().equals("bundle.json"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, problem.place().line());
        assertTrue(problem.place().column() > 1);
    }

    @Test
    void whatIsNotUtf8IsFound() throws IOException {
        Path file = bundle.resolve(GOLD + "stances.jsonl");
        byte[] bytes = Files.readAllBytes(file);
        bytes[10] = (byte) 0xff;
        Files.write(file, bytes);
        assertTrue(sealed().contains("bundle.utf8 " + GOLD + "stances.jsonl:1"));
    }

    @Test
    void rowsOfAnotherSplitAreFound() {
        row("mentions", 1, row -> row.replace("\"split\":\"full\"", "\"split\":\"test\""));
        assertTrue(sealed().contains("bundle.split " + GOLD + "mentions.jsonl:1"));
    }

    @Test
    void anArticleInTwoGroupsOrInNoneIsFound() {
        Bundles.edit(bundle.resolve(Bundle.SPLITS), json -> json.replace("\"idlib-call\"", "\"sochi-talks\""));
        List<String> found = sealed();
        assertTrue(found.contains("bundle.two-groups splits.json"));
        assertTrue(found.stream().anyMatch(each -> each.startsWith("bundle.no-group " + GOLD + "documents.jsonl:")));
    }

    @Test
    void aSplitClaimedWithoutDataIsFound() {
        Bundles.edit(bundle.resolve(Bundle.SPLITS), json -> json.replace("\"claimed\" : false", "\"claimed\" : true"));
        assertTrue(sealed().contains("bundle.split-names splits.json"));
    }

    @Test
    void rowsOutOfOrderAreFound() {
        rows("mentions", rows -> rows.add(rows.remove(0)));
        assertTrue(sealed().stream().anyMatch(each -> each.startsWith("bundle.order " + GOLD + "mentions.jsonl:")));
    }

    @Test
    void textInTheFormWithoutTextsIsFound() {
        String name = "data/standoff/gold/full/mentions.jsonl";
        Bundles.edit(bundle.resolve(name), rows -> rows.replaceFirst("\"text\":\"\"", "\"text\":\"سوكولوف\""));
        assertTrue(sealed().contains("bundle.standoff-text " + name + ":1"));
    }

    @Test
    void theFormWithoutTextsMustSayTheSame() {
        String name = "data/standoff/gold/full/stances.jsonl";
        Bundles.edit(
                bundle.resolve(name),
                rows -> rows.replaceFirst("\"stance_type\":\"[A-Z]+\"", "\"stance_type\":\"SENTIMENT\""));
        assertEquals(List.of("bundle.twin " + name + ":1"), sealed());
    }

    @Test
    void anotherTextInTheUimaFileIsFound() {
        String name = "data/uima/idlib-call.xmi";
        Bundles.edit(bundle.resolve(name), xmi -> xmi.replace("sofaString=\"", "sofaString=\"x"));
        assertTrue(sealed().contains("bundle.text-hash " + name));
    }

    @Test
    void aBrokenUimaFileIsFound() {
        String name = "data/uima/idlib-call.xmi";
        Bundles.edit(bundle.resolve(name), xmi -> xmi.replace("</xmi:XMI>", ""));
        assertTrue(sealed().stream().anyMatch(each -> each.startsWith("bundle.unreadable " + name)));
    }

    @Test
    void aMissingStanceInTheUimaFileIsCounted() {
        String name = "data/uima/idlib-call.xmi";
        Bundles.edit(bundle.resolve(name), xmi -> xmi.replaceFirst("<annotation:Stance ", "<annotation:Extra "));
        assertFalse(sealed().isEmpty());
    }

    @Test
    void aBadCroissantIsFound() {
        Bundles.edit(bundle.resolve(CroissantCheck.FILE), json -> json.replace(
                        CroissantCheck.STANDARD, "http://mlcommons.org/croissant/0.8")
                .replaceFirst("\"sha256\"\\s*:\\s*\"[0-9a-f]", "\"sha256\" : \"x"));
        assertEquals(
                2,
                sealed().stream()
                        .filter("bundle.croissant croissant.json"::equals)
                        .count());
    }

    @Test
    void aBadCardIsFound() {
        Bundles.edit(bundle.resolve(CardCheck.FILE), text -> text.replaceFirst("documents\\.jsonl", "papers.jsonl"));
        assertTrue(sealed().contains("bundle.card README.md:1"));
    }

    @Test
    void frontMatterThatIsNoYamlIsFoundInItsLine() {
        Bundles.edit(bundle.resolve(CardCheck.FILE), text -> text.replaceFirst("---\n", "---\nbroken: [\n"));
        assertTrue(sealed().stream().anyMatch(each -> each.startsWith("bundle.card README.md:")));
    }

    @Test
    void anAbsolutePathAmongTheChecksumsIsRefused() throws IOException {
        Bundles.edit(bundle.resolve(Bundle.SUMS), sums -> sums + "0".repeat(64) + "  /outside.txt\n");
        int lines = Files.readAllLines(bundle.resolve(Bundle.SUMS)).size();
        assertEquals(List.of("bundle.path SHA256SUMS:" + lines), found());
    }

    @Test
    void aFileOfTheDescriptionThatIsNotThereIsFound() {
        Bundles.edit(
                bundle.resolve(CroissantCheck.FILE),
                json -> json.replaceFirst("(\"contentUrl\"\\s*:\\s*\")data/[^\"]+", "$1data/nothing.jsonl"));
        String croissant = "bundle.croissant croissant.json";
        Bundles.seal(bundle);
        assertEquals(List.of(croissant), found());
    }

    @Test
    void aFolderWithoutDataIsNoBundle() throws IOException {
        Path empty = Files.createDirectories(shared.resolve("empty"));
        Outcome<CheckedBundle> outcome = ReleaseCheck.run(empty, new BasicMonitor());
        assertFalse(outcome.isPresent());
        assertEquals(List.of("bundle.none"), Bundles.codes(outcome));
    }

    private void row(String table, int line, UnaryOperator<String> edit) {
        rows(table, rows -> {
            String changed = edit.apply(rows.get(line - 1));
            assertFalse(changed.equals(rows.get(line - 1)), "nothing was changed");
            rows.set(line - 1, changed);
        });
    }

    private void rows(String table, Consumer<List<String>> edit) {
        Bundles.edit(bundle.resolve(GOLD + table + ".jsonl"), text -> {
            List<String> rows = new ArrayList<>(List.of(text.split("\n")));
            edit.accept(rows);
            return String.join("\n", rows) + "\n";
        });
    }

    private int line(String file, String words) throws IOException {
        List<String> lines = Files.readAllLines(original.resolve(file));
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> sealed() {
        Bundles.seal(bundle);
        // The description knows the sums of the files, too; what it says of them is not what is looked for here.
        return found().stream()
                .filter(each -> !each.startsWith("bundle.croissant") || isCroissantTest())
                .toList();
    }

    private boolean isCroissantTest() {
        return bundle.getFileName().toString().contains("Croissant");
    }

    private Outcome<CheckedBundle> check() {
        return ReleaseCheck.run(bundle, new BasicMonitor());
    }

    private List<String> found() {
        Outcome<CheckedBundle> outcome = check();
        assertEquals(outcome.problems().size(), outcome.value().errors());
        return outcome.problems().stream()
                .map(problem -> problem.code()
                        + ' '
                        + problem.place().file()
                        + (problem.place().line() > 0 ? ":" + problem.place().line() : ""))
                .toList();
    }
}
