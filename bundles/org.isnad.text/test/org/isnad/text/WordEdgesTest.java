package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordEdgesTest {

    private final String text = "سافر إلى القاهرة وبمصر، فرحّب بلاده 😀";
    private final WordEdges edges = new WordEdges(text, new Clitics(Set.of("القاهره", "مصر")::contains));

    private String snapped(int begin, int end) {
        return edges.snapToWords(new TextRange(begin, end)).of(text);
    }

    @Test
    void wordAndClusterBoundaries() {
        assertTrue(edges.isWordBoundary(0));
        assertTrue(edges.isWordBoundary(4));
        assertFalse(edges.isWordBoundary(2));
        assertTrue(edges.isWordBoundary(text.length()));
        assertFalse(edges.isClusterBoundary(text.indexOf("ّ")));
        assertFalse(edges.isClusterBoundary(text.length() - 1));
        assertFalse(edges.isWordBoundary(text.length() - 1));
    }

    @Test
    void cliticBoundariesLieInsideWords() {
        int word = text.indexOf("وبمصر");
        assertTrue(edges.isCliticBoundary(word + 2));
        assertFalse(edges.isCliticBoundary(word + 3));
        assertFalse(edges.isCliticBoundary(word));
        assertTrue(edges.isCliticBoundary(text.indexOf("بلاده") + 4));
    }

    @Test
    void snapsToWholeWords() {
        assertEquals("إلى القاهرة", snapped(6, 11));
        assertEquals("إلى", snapped(4, 9));
        assertEquals("سافر", snapped(2, 2));
        assertEquals("القاهرة", snapped(9, 9));
        assertEquals("😀", snapped(text.length() - 1, text.length()));
    }

    @Test
    void snapsToTheEndOfAKnownProclitic() {
        int word = text.indexOf("وبمصر");
        assertEquals("مصر", snapped(word + 3, word + 4));
        assertEquals("مصر", snapped(word + 2, word + 5));
        assertEquals("وبمصر", snapped(word + 1, word + 4));
        assertEquals("وبمصر", snapped(word, word + 4));
    }

    @Test
    void findsTheTokenThatAnOffsetTouches() {
        assertEquals(Optional.of(new TextRange(0, 4)), edges.tokenAt(4));
        assertEquals(Optional.of(new TextRange(0, 4)), edges.tokenAt(0));
        assertEquals("،", edges.tokenAt(text.indexOf("،")).orElseThrow().of(text));
        assertEquals(Optional.empty(), new WordEdges("  ", new Clitics(word -> false)).tokenAt(1));
    }

    @Test
    void onlyBlanksSnapToNothing() {
        WordEdges blank = new WordEdges("   ", new Clitics(word -> false));
        assertTrue(blank.snapToWords(new TextRange(1, 3)).isEmpty());
    }

    @Test
    void whatIsSnappedIsStable() {
        RandomTexts.stream(200, 40).forEach(random -> {
            WordEdges any = new WordEdges(random, new Clitics(word -> word.length() > 2));
            for (int i = 0; i < random.length(); i++) {
                TextRange once = any.snapToWords(new TextRange(i, Math.min(random.length(), i + 5)));
                assertTrue(once.isEmpty() || any.isClusterBoundary(once.begin()), random);
                assertTrue(once.isEmpty() || any.isWordBoundary(once.end()), random);
                assertEquals(once, once.isEmpty() ? once : any.snapToWords(once), random);
            }
        });
    }
}
