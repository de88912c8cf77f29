package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void isTheIdentityWithoutAstralCharacters() {
        CodePoints map = CodePoints.of("خبر اليوم");
        assertEquals(9, map.length());
        assertEquals(5, map.toUtf16(map.fromUtf16(5)));
    }

    @Test
    void insideAPairCountsAsThePair() {
        CodePoints map = CodePoints.of("س😀س");
        assertEquals(1, map.fromUtf16(2));
        assertEquals(2, map.fromUtf16(3));
        assertEquals(3, map.toUtf16(2));
        assertTrue(map.isInsidePair(2));
        assertFalse(map.isInsidePair(3));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints map = CodePoints.of("س😀");
        assertThrows(IndexOutOfBoundsException.class, () -> map.fromUtf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(3));
        assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(-1));
    }

    @Test
    void agreesWithCounting() {
        Stream<String> lone = Stream.of("\uD83D", "\uDE00\uD83D", "\uD83D\uD83D\uDE00\uDE00س\uDE00😀😀");
        Stream.concat(lone, RandomTexts.stream(400, 60)).forEach(text -> {
            CodePoints map = CodePoints.of(text);
            assertEquals(text.codePointCount(0, text.length()), map.length());
            for (int i = 0; i <= map.length(); i++) {
                int utf16 = text.offsetByCodePoints(0, i);
                assertEquals(utf16, map.toUtf16(i));
                assertEquals(i, map.fromUtf16(utf16));
            }
        });
    }
}
