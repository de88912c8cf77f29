package org.isnad.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FitTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("الوزير", Fit.of("الوزير", String::length, 6));
        assertEquals("", Fit.of("", String::length, 0));
    }

    @Test
    void theBeginOfALongerTextIsKept() {
        assertEquals("الوزير…", Fit.of("الوزير يرفض المقترح", String::length, 8));
        assertEquals("الوزير ي…", Fit.of("الوزير يرفض المقترح", String::length, 9));
    }

    @Test
    void charactersAreNotCut() {
        assertEquals("😀…", Fit.of("😀😀😀", String::length, 4));
        assertEquals("قا…", Fit.of("قالَ نعم", String::length, 4));
    }

    @Test
    void withoutRoomThereIsStillASign() {
        assertEquals("…", Fit.of("الوزير", String::length, 0));
    }
}
