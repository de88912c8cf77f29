package org.isnad.ui.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.text.ImportCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CandidatesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1256");

    @TempDir
    Path folder;

    private ImportCandidate file(String name, Charset charset) throws IOException {
        return Files.candidate(folder, name, Files.ARTICLE, charset);
    }

    private static Candidates empty() {
        return new Candidates(Map::of);
    }

    @Test
    void aFileIsTakenOnce() throws IOException {
        Candidates candidates = empty();
        assertEquals(
                1,
                candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))).size());
        assertEquals(List.of(), candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))));
        assertEquals(1, candidates.all().size());
    }

    @Test
    void sameTextInAnotherEncodingIsMarkedAndLeftOut() throws IOException {
        Candidates candidates = empty();
        Candidate first =
                candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))).get(0);
        Candidate second = candidates.add(List.of(file("b.txt", WINDOWS))).get(0);
        assertEquals(Optional.of("a.txt"), second.twin());
        assertEquals(List.of(first), candidates.wanted());
    }

    @Test
    void textOfTheProjectCannotBeWanted() throws IOException {
        Candidates candidates = new Candidates(() -> Map.of(Candidate.key(Files.ARTICLE), "article-7"));
        Candidate candidate =
                candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))).get(0);
        assertEquals(Optional.of("article-7"), candidate.twin());
        candidates.want(candidate, true);
        assertFalse(candidate.isWanted());
    }

    @Test
    void theOtherOfTwoCanBeWantedInstead() throws IOException {
        Candidates candidates = empty();
        Candidate first =
                candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))).get(0);
        Candidate second = candidates.add(List.of(file("b.txt", WINDOWS))).get(0);
        candidates.want(first, false);
        assertEquals(List.of(), candidates.wanted(), "nothing is wanted unasked");
        candidates.want(second, true);
        assertEquals(List.of(second), candidates.wanted());
        assertEquals(Optional.of("b.txt"), first.twin());
    }

    @Test
    void removedFilesFreeTheirTexts() throws IOException {
        Candidates candidates = empty();
        Candidate first =
                candidates.add(List.of(file("a.txt", StandardCharsets.UTF_8))).get(0);
        Candidate second = candidates.add(List.of(file("b.txt", WINDOWS))).get(0);
        candidates.remove(List.of(first));
        candidates.want(second, true);
        assertEquals(List.of(second), candidates.wanted());
        assertTrue(second.twin().isEmpty());
    }

    @Test
    void brokenFilesAreShownButNotOffered() throws IOException {
        Candidates candidates = empty();
        candidates.add(List.of(Files.candidate(folder, "empty.txt", "", StandardCharsets.UTF_8)));
        assertEquals(1, candidates.all().size());
        assertEquals(List.of(), candidates.readable());
    }
}
