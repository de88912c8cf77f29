package org.isnad.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.exchange.ArticleDetails;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewTest {

    private static final ArticleDetails DETAILS = new ArticleDetails(
            "وصول سفينة القمح إلى مرفأ المدينة بعد تأخير", "سامر الخطيب", "صدى الساحل", "2020-02-08", "");

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        Charset windows = Charset.forName("windows-1256");
        Charset iso = Charset.forName("ISO-8859-6");
        String text = Articles.TEXT;
        return Stream.of(
                Arguments.of("UTF-8", true, text.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "UTF-8", true, Articles.withMark(new int[] {0xEF, 0xBB, 0xBF}, text, StandardCharsets.UTF_8)),
                Arguments.of(
                        "UTF-16LE", true, Articles.withMark(new int[] {0xFF, 0xFE}, text, StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "UTF-16BE", true, Articles.withMark(new int[] {0xFE, 0xFF}, text, StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE", false, text.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("windows-1256", false, text.getBytes(windows)),
                Arguments.of("ISO-8859-6", false, text.getBytes(iso)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theEncodingIsDetectedAndTheDetailsAreGuessed(String charset, boolean certain, byte[] bytes) throws Exception {
        ImportCandidate candidate = only(Articles.write(folder, "a.txt", bytes));
        assertEquals(Articles.TEXT, candidate.text());
        assertEquals(charset, candidate.charset().name());
        assertEquals(certain, candidate.isCharsetCertain());
        assertEquals(DETAILS, candidate.details());
        assertTrue(candidate.isImportable());
        assertEquals(certain ? List.of() : List.of("import.guessed"), codes(candidate));
        assertTrue(candidate.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aLeanCandidateReadsItsFileAgain(String charset, boolean certain, byte[] bytes) throws Exception {
        Path file = Articles.write(folder, "a.txt", bytes);
        ImportCandidate lean = only(file).lean().withDetails(ArticleDetails.NONE);
        assertEquals(Articles.TEXT, lean.text());
        assertEquals(Articles.TEXT, lean.whole().text());
        assertEquals(ArticleDetails.NONE, lean.whole().details());
        assertTrue(lean.whole().isImportable());
        assertEquals(DETAILS, lean.as(Charset.forName(charset)).details());

        Articles.write(folder, "a.txt", "شيء آخر");

        assertEquals("", lean.text());
        assertFalse(lean.whole().isImportable());
        assertEquals(List.of("import.changed"), codes(lean.whole()));
    }

    @Test
    void zonesAreThoseOfTheRules() throws Exception {
        ImportCandidate candidate = only(Articles.write(folder, "a.txt", Articles.TEXT));
        assertEquals(
                List.of(ZoneKind.HEADLINE, ZoneKind.BYLINE, ZoneKind.BODY, ZoneKind.BODY, ZoneKind.SOURCE_LINE),
                List.copyOf(candidate.zones().values()));
        assertEquals(
                DETAILS.title(), candidate.zones().keySet().iterator().next().of(candidate.text()));
    }

    @Test
    void theUserMayTellTheCharset() throws Exception {
        Charset windows = Charset.forName("windows-1256");
        Path file = Articles.write(folder, "a.txt", "سفينة", windows);
        ImportCandidate told = ArticleImport.preview(List.of(file), windows, new BasicMonitor())
                .get(0);
        assertEquals("سفينة", told.text());
        assertTrue(told.isCharsetCertain());
        ImportCandidate other = told.as(StandardCharsets.ISO_8859_1);
        assertEquals("ISO-8859-1", other.charset().name());
        assertEquals(5, other.text().length());
        assertEquals(List.of("import.charset"), codes(told.as(StandardCharsets.UTF_8)));
        assertEquals("سفينة", told.as(StandardCharsets.UTF_8).as(windows).text());
    }

    @Test
    void detailsCanBeEdited() throws Exception {
        ImportCandidate candidate = only(Articles.write(folder, "a.txt", Articles.TEXT));
        ArticleDetails mine = new ArticleDetails("عنواني", null, " صحيفتي ", null, "https://example.org");
        ImportCandidate edited = candidate.withDetails(mine);
        assertEquals(new ArticleDetails("عنواني", "", "صحيفتي", "", "https://example.org"), edited.details());
        assertEquals(candidate.text(), edited.text());
        assertEquals(DETAILS, candidate.details());
    }

    @Test
    void foldersGiveTheirTextFilesInOrderEachOnce() throws Exception {
        Path b = Articles.write(folder, "b.txt", "نص ثان");
        Path a = Articles.write(folder, "sub/a.TXT", "نص أول");
        Articles.write(folder, "notes.md", "لا");
        Articles.write(folder, ".hidden/c.txt", "لا");
        Articles.write(folder, ".d.txt", "لا");
        Path odd = Articles.write(folder, "article.news", "نص ثالث");
        List<Path> found =
                preview(folder, b, odd).stream().map(ImportCandidate::path).toList();
        assertEquals(List.of(b, a, odd), found);
    }

    @Test
    void theSameTextTwiceIsMarked() throws Exception {
        Path first = Articles.write(folder, "a.txt", Articles.TEXT);
        Path second = Articles.write(
                folder,
                "b.txt",
                Articles.TEXT.replace("سفينة", "سفيـنةَ").replace("\n", "\r\n"),
                StandardCharsets.UTF_16LE);
        Path third = Articles.write(folder, "c.txt", Articles.TEXT + "\nخاتمة");
        List<ImportCandidate> candidates = preview(first, second, third);
        assertEquals(Optional.empty(), candidates.get(0).duplicateOf());
        assertEquals(Optional.of(first), candidates.get(1).duplicateOf());
        assertTrue(codes(candidates.get(1)).contains("import.twice"));
        assertFalse(candidates.get(1).isImportable());
        assertTrue(candidates.get(2).isImportable());
    }

    @Test
    void whatGivesNoArticleIsAnErrorAndTheOthersGoOn() throws Exception {
        Path empty = Articles.write(folder, "1.txt", "");
        Path blank = Articles.write(folder, "2.txt", " \n\u00a0\r\n\u200f");
        Path control = Articles.write(folder, "3.txt", "سطر أول\r\nسطر\u0007 ثان");
        Path broken =
                Articles.write(folder, "4.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        Path good = Articles.write(folder, "5.txt", Articles.TEXT);
        Path none = Files.createDirectory(folder.resolve("none"));
        List<ImportCandidate> candidates =
                preview(empty, blank, control, broken, folder.resolve("missing.txt"), none, good);
        assertEquals(
                List.of(
                        "import.empty",
                        "import.empty",
                        "import.character",
                        "import.charset",
                        "import.missing",
                        "import.folder"),
                candidates.subList(0, 6).stream()
                        .flatMap(c -> codes(c).stream())
                        .toList());
        assertTrue(candidates.subList(0, 6).stream().noneMatch(ImportCandidate::isImportable));
        assertTrue(candidates.get(6).isImportable());
        Problem problem = candidates.get(2).problems().get(0);
        assertEquals(12, problem.place().begin());
        assertEquals(2, problem.place().line());
        assertEquals(4, problem.place().column());
        assertTrue(problem.message().contains("U+0007"), problem.message());
        assertTrue(candidates.get(3).problems().get(0).message().contains("4"));
    }

    @Test
    void anArticleOfFurnitureAloneIsCalledAsItsFile() throws Exception {
        assertEquals(
                "خبر قديم",
                only(Articles.write(folder, "خبر قديم.txt", "SHARE\nclose\n"))
                        .details()
                        .title());
    }

    @Test
    void aCancelKeepsWhatWasRead() throws Exception {
        List<Path> files = List.of(
                Articles.write(folder, "1.txt", "نص أول"),
                Articles.write(folder, "2.txt", "نص ثان"),
                Articles.write(folder, "3.txt", "نص ثالث"));
        List<ImportCandidate> candidates = ArticleImport.preview(files, null, new CancelAfter(2));
        assertEquals(2, candidates.size());
    }

    private static List<ImportCandidate> preview(Path... paths) {
        return ArticleImport.preview(List.of(paths), null, new BasicMonitor());
    }

    private static ImportCandidate only(Path file) throws IOException {
        List<ImportCandidate> candidates = preview(file);
        assertEquals(1, candidates.size());
        return candidates.get(0);
    }

    private static List<String> codes(ImportCandidate candidate) {
        return candidate.problems().stream().map(Problem::code).toList();
    }
}
