package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlCharactersTest {

    @Test
    void textWithTabsLinesEmojiAndControlsOfDirectionIsAllowed() {
        assertEquals(-1, XmlCharacters.firstForbidden("سطر\t\r\n😀\u200F\u0085\uFFFD"));
        assertEquals(-1, XmlCharacters.firstForbidden(""));
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 1, 8, 0x0B, 0x0C, 0x1F, 0xD83D, 0xDE00, 0xFFFE, 0xFFFF})
    void findsTheFirstForbidden(char forbidden) {
        assertEquals(3, XmlCharacters.firstForbidden("س😀" + forbidden + " " + forbidden));
    }

    @Test
    void aReversedPairIsForbiddenAtItsFirstHalf() {
        assertEquals(1, XmlCharacters.firstForbidden("س\uDE00\uD83D"));
    }
}
