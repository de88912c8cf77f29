package org.isnad.ui.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.exchange.text.ImportCandidate;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CandidateTest {

    private static final Charset WINDOWS = Charset.forName("windows-1256");

    @TempDir
    Path folder;

    private Candidate candidate(Charset charset) throws IOException {
        return new Candidate(Files.candidate(folder, "مقال.txt", Files.ARTICLE, charset));
    }

    @Test
    void guessedEncodingIsSaidToBeGuessed() throws IOException {
        assertFalse(candidate(WINDOWS).isCharsetCertain());
        assertTrue(candidate(StandardCharsets.UTF_8).isCharsetCertain());
    }

    @Test
    void anotherEncodingIsReadAndTakenBack() throws IOException {
        Candidate candidate = candidate(WINDOWS);
        candidate.read(StandardCharsets.UTF_8);
        assertTrue(candidate.fault().isPresent());
        assertFalse(candidate.isWanted());
        candidate.read(null);
        assertEquals(Files.ARTICLE, candidate.text());
        assertTrue(candidate.isWanted());
        assertTrue(candidate.chosen().isEmpty());
    }

    @Test
    void whatTheUserWroteOutlivesAnotherEncoding() throws IOException {
        Candidate candidate = candidate(WINDOWS);
        String guess = candidate.value(Field.TITLE);
        candidate.set(Field.OUTLET, "  وكالة الأنباء ");
        candidate.read(Charset.forName("ISO-8859-6"));
        candidate.read(WINDOWS);
        assertEquals("وكالة الأنباء", candidate.value(Field.OUTLET));
        assertEquals(guess, candidate.value(Field.TITLE));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2024-05-21, true", "'', true", "2024-02-30, false", "21/5/2024, false", "٢٠٢٤-٠٥-٢١, false"})
    void datesAreOfTheCalendar(String date, boolean valid) throws IOException {
        Candidate candidate = candidate(StandardCharsets.UTF_8);
        candidate.set(Field.PUBLISHED, date);
        assertEquals(valid, candidate.hasValidDate());
    }

    @Test
    void editedDetailsAreImported() throws IOException {
        Candidate candidate = candidate(StandardCharsets.UTF_8);
        candidate.set(Field.TITLE, "عنوان آخر");
        candidate.set(Field.PUBLISHED, "2024-05-21");
        ImportCandidate toImport = candidate.toImport();
        assertEquals("عنوان آخر", toImport.details().title());
        assertEquals("2024-05-21", toImport.details().published());
        assertEquals(candidate.value(Field.BYLINE), toImport.details().byline());
    }

    @Test
    void zonesShowTheirText() throws IOException {
        List<Candidate.Zone> zones = candidate(StandardCharsets.UTF_8).zones();
        assertEquals(new Candidate.Zone(ZoneKind.HEADLINE, Files.HEADLINE), zones.get(0));
    }

    @Test
    void excerptKeepsSurrogatesTogether() {
        String text = "😀".repeat(3000);
        String excerpt = EncodingArea.excerpt("ا" + text);
        assertFalse(Character.isHighSurrogate(excerpt.charAt(excerpt.length() - 2)));
        assertEquals("قصير", EncodingArea.excerpt("قصير"));
    }
}
