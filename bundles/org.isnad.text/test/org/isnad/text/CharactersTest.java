package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CharactersTest {

    @Test
    void twelveBidiControls() {
        assertEquals(
                12,
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Characters::isBidiControl)
                        .count());
    }

    @Test
    void blanksShowNothing() {
        " \t\n\r\u00A0\u202F\u2028\u3000\u0085\u200B\uFEFF\u200F\u2067"
                .codePoints()
                .forEach(blank -> {
                    assertTrue(Characters.isBlank(blank), () -> Integer.toHexString(blank));
                });
        "ا.ـ\u064E\u200C\u200D0«".codePoints().forEach(visible -> assertFalse(Characters.isBlank(visible)));
    }

    @Test
    void singleQuotesAreNoQuotationMarks() {
        assertTrue("«»“”„\"".codePoints().allMatch(Characters::isQuotationMark));
        assertTrue("'’‘‹()".codePoints().noneMatch(Characters::isQuotationMark));
    }
}
