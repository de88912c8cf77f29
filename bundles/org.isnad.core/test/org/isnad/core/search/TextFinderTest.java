package org.isnad.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.TextQuery.Words;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextFinderTest {

    private static final String LETTERS = "اأإآبتةهيىئؤو ـًَ\u200fلا«»٣3😀\n";

    @Test
    void foldedHitsAreThoseOfANaiveSearch() {
        Random random = new Random(20);
        int hits = 0;
        for (int round = 0; round < 3000; round++) {
            String text = random(random, 60);
            String wanted = random(random, 3);
            if (Folding.key(wanted).isEmpty()) {
                continue;
            }
            List<TextRange> found = find(TextQuery.folded(wanted), text);
            assertEquals(naive(text, wanted), found, () -> text + " / " + wanted);
            hits += found.size();
        }
        assertTrue(hits > 1000, "the texts hold what is looked for");
    }

    /** Where folding the whole text from some offset on begins with the words, tried at each offset. */
    private static List<TextRange> naive(String text, String wanted) {
        String key = Folding.key(wanted);
        List<TextRange> found = new ArrayList<>();
        String folded = Folding.fold(text).text();
        for (int i = 0; i < folded.length(); i++) {
            int end = endOf(folded, i, key);
            if (end > 0) {
                found.add(Folding.fold(text).original(new TextRange(i, end)));
                i = end - 1;
            }
        }
        return found;
    }

    /** A blank of the key stands for any number of blanks. */
    private static int endOf(String folded, int from, String key) {
        int at = from;
        for (char c : key.toCharArray()) {
            int before = at;
            while (c == ' ' && at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
                at++;
            }
            if (c != ' ' && at < folded.length() && folded.charAt(at) == c) {
                at++;
            }
            if (at == before) {
                return -1;
            }
        }
        return at;
    }

    private static String random(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(longest) + 1; i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    @Test
    void exactMeansAsWritten() {
        String text = "قال إن أحمد واحمد";
        assertEquals(List.of(new TextRange(7, 11)), find(TextQuery.exact("أحمد"), text));
        assertEquals(2, find(TextQuery.folded("أحمد"), text).size());
    }

    @Test
    void wordsMayStandOnTwoLinesAndBeJoinedByANoBreakSpace() {
        assertEquals(1, find(TextQuery.folded("سيرغي لافروف"), "سيرغي\nلافروف").size());
        assertEquals(
                1, find(TextQuery.exact("سيرغي لافروف"), "سيرغي\u00a0لافروف").size());
    }

    @ParameterizedTest
    @CsvSource({
        "لافروف, وقال لافروف, true, true",
        "لافروف, ولافروف, false, true",
        "لافروف, لافروفيون, false, false",
        "وزير, للوزير, false, true",
        "وزير, وبالوزير, false, true",
        "بلاد, بلاده, false, true",
        "بيان, تبيان, false, false",
        "موسكو, «موسكو», true, true",
        "موسكو, مُوسكوـ, true, true"
    })
    void aWholeWordMayHaveClitics(String wanted, String text, boolean whole, boolean clitics) {
        assertEquals(
                whole,
                !find(new TextQuery(wanted, false, true, Words.WHOLE), text).isEmpty());
        assertEquals(
                clitics,
                !find(new TextQuery(wanted, false, true, Words.CLITICS), text).isEmpty());
    }

    @Test
    void aPatternOverFoldedTextComesBackToTheText() {
        String text = "قالَ الوزيـر إنّ الأمر";
        List<TextRange> found = find(TextQuery.regex("\\bالوز\\w+|أمر", true), text);
        assertEquals(
                List.of("الوزيـر", "أمر"),
                found.stream().map(range -> range.of(text)).toList());
        assertEquals(List.of(), find(TextQuery.regex("الوزير", false), text));
        assertEquals(4, find(TextQuery.regex("\\S+", true), text).size(), "classes keep their case");
    }

    @Test
    void aBadPatternIsASentenceWithItsPosition() {
        Outcome<TextFinder> finder = TextFinder.of(TextQuery.regex("قال(", false));
        assertEquals("search.regex-bad", finder.problems().get(0).code());
        assertEquals(4, finder.problems().get(0).place().begin());
    }

    @Test
    void aRunawayPatternIsStopped() {
        Outcome<List<TextRange>> found =
                TextFinder.of(TextQuery.regex("(ا+ا+)+ب", true)).value().find("ا".repeat(2000), new BasicMonitor());
        assertEquals("search.regex-slow", found.problems().get(0).code());
    }

    @Test
    void aPatternTooDeepForTheStackIsASentence() {
        Outcome<List<TextRange>> found =
                TextFinder.of(TextQuery.regex("(ا|ب)*ج", false)).value().find("اب".repeat(200_000), new BasicMonitor());
        assertTrue(found.hasErrors());
    }

    @Test
    void aCancelledPatternEnds() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        Outcome<List<TextRange>> found =
                TextFinder.of(TextQuery.regex("(ا+ا+)+ب", true)).value().find("ا".repeat(2000), monitor);
        assertEquals(List.of(), found.problems());
    }

    @Test
    void aPatternThatMatchesNothingEnds() {
        assertEquals(List.of(), find(TextQuery.regex("ا*", false), "ب😀ج"));
        assertEquals(1, find(TextQuery.regex("ا*", false), "باا").size());
    }

    private static List<TextRange> find(TextQuery query, String text) {
        return TextFinder.of(query).value().find(text, new BasicMonitor()).value();
    }
}
