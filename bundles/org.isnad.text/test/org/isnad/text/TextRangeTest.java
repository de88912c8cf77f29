package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextRangeTest {

    private final TextRange middle = new TextRange(3, 6);

    @Test
    void refusesNegativeAndReversed() {
        assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new TextRange(3, 2));
    }

    @Test
    void coversTextEndExclusive() {
        assertEquals("قمح", middle.of("في قمح"));
        assertEquals(new TextRange(0, 6), TextRange.whole("في قمح"));
        assertThrows(IndexOutOfBoundsException.class, () -> middle.of("في"));
    }

    @Test
    void containsOffsetsAndRanges() {
        assertTrue(middle.contains(3));
        assertFalse(middle.contains(6));
        assertTrue(middle.contains(new TextRange(6, 6)));
        assertFalse(middle.contains(new TextRange(5, 7)));
    }

    @Test
    void overlapsOnlyWithASharedUnit() {
        assertTrue(middle.overlaps(new TextRange(5, 9)));
        assertFalse(middle.overlaps(new TextRange(6, 9)));
        assertFalse(middle.overlaps(new TextRange(4, 4)));
    }

    @Test
    void sortsByBeginThenTheLongerFirst() {
        TextRange longer = new TextRange(3, 9);
        TextRange earlier = new TextRange(0, 1);
        assertEquals(
                List.of(earlier, longer, middle),
                Stream.of(middle, longer, earlier).sorted().toList());
        assertEquals(3, middle.length());
        assertTrue(new TextRange(2, 2).isEmpty());
    }
}
