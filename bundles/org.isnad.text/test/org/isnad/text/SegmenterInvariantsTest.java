package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every segmentation and every set of quotations, on random and on large texts. */
final class SegmenterInvariantsTest {

    static List<Function<CharSequence, List<TextRange>>> segmentations() {
        return List.of(Segmenter::paragraphs, Segmenter::sentences, Segmenter::tokens);
    }

    @ParameterizedTest
    @MethodSource("segmentations")
    void sortedDisjointWholeClustersThatCoverAllButBlanks(Function<CharSequence, List<TextRange>> segmentation) {
        RandomTexts.stream(1_500, 60).forEach(text -> {
            boolean[] covered = new boolean[text.length()];
            int last = 0;
            for (TextRange range : segmentation.apply(text)) {
                assertTrue(last <= range.begin() && range.length() > 0 && range.end() <= text.length());
                assertTrue(GraphemeClusters.isBoundary(text, range.begin()), text);
                assertTrue(GraphemeClusters.isBoundary(text, range.end()), text);
                Arrays.fill(covered, range.begin(), range.end(), true);
                last = range.end();
            }
            assertOnlyBlanksUncovered(text, covered);
        });
    }

    private static void assertOnlyBlanksUncovered(String text, boolean[] covered) {
        for (int i = 0; i < text.length(); i++) {
            if (!covered[i]) {
                int at = i;
                assertTrue(Characters.isBlank(text.charAt(i)), () -> text + "@" + at);
            }
        }
    }

    @Test
    void sentencesStayInTheirParagraph() {
        RandomTexts.stream(500, 60).forEach(text -> {
            List<TextRange> paragraphs = Segmenter.paragraphs(text);
            for (TextRange sentence : Segmenter.sentences(text)) {
                assertEquals(
                        1,
                        paragraphs.stream()
                                .filter(range -> range.contains(sentence))
                                .count(),
                        text);
            }
        });
    }

    @Test
    void quotationsNestInsideParagraphs() {
        RandomTexts.stream(3_000, 60).forEach(text -> {
            List<Quotation> found = QuotationMarks.find(text);
            List<TextRange> paragraphs = Segmenter.paragraphs(text);
            assertEquals(found.stream().sorted().toList(), found);
            for (Quotation quotation : found) {
                TextRange outer = quotation.outer();
                assertTrue(GraphemeClusters.isBoundary(text, quotation.inner().begin()), text);
                assertTrue(GraphemeClusters.isBoundary(text, quotation.inner().end()), text);
                assertTrue(
                        outer.contains(quotation.inner()) && !quotation.inner().isEmpty());
                assertTrue(paragraphs.stream().anyMatch(range -> range.contains(outer)));
                assertTrue(Characters.isQuotationMark(text.charAt(outer.begin())));
                assertTrue(!quotation.closed() || Characters.isQuotationMark(text.charAt(outer.end() - 1)), text);
                found.forEach(other -> assertFalse(cross(outer, other.outer()), text));
            }
        });
    }

    private static boolean cross(TextRange one, TextRange other) {
        return one.overlaps(other) && !one.contains(other) && !other.contains(one);
    }

    @Test
    void aMillionUnitsAreNoTrouble() {
        String text = RandomTexts.large();
        int lines = Segmenter.paragraphs(text).size();
        assertEquals(2 * lines, Segmenter.sentences(text).size());
        assertEquals(lines, QuotationMarks.find(text).size());
        assertEquals(0, Segmenter.tokens(text).size() % lines);
        assertEquals(
                text.length(),
                Folding.fold(text).original(Folding.fold(text).text().length()));
        String oneLine = text.replace("\r\n", " ");
        assertEquals(2 * lines, Segmenter.sentences(oneLine).size());
    }

    @Test
    void abundantMarksOnOneLetterAreNoTrouble() {
        String text = "ا" + "\u064E".repeat(20_000) + " ب";
        assertEquals(2, Segmenter.tokens(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u200F", "\u0085", "\"", "«", "\r\n", " ", ".", "بـ“"})
    void longRunsAreNoTrouble(String piece) {
        String text = "ا" + piece.repeat(150_000) + "ب";
        assertFalse(Segmenter.sentences(text).isEmpty());
        assertFalse(Segmenter.tokens(text).isEmpty());
    }
}
