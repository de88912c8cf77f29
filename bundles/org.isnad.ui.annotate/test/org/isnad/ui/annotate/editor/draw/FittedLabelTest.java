package org.isnad.ui.annotate.editor.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FittedLabelTest {

    @Test
    void whatFitsIsLeftAsItIs() {
        assertEquals("قال الوزير", shortened("قال الوزير", 10));
    }

    @Test
    void theBeginningStaysAndAnEllipsisSaysThereIsMore() {
        assertEquals("قال الو…", shortened("قال الوزير", 8));
        assertEquals("قال…", shortened("قال الوزير", 5), "no space before the ellipsis");
    }

    @Test
    void anEllipsisOfTheTextItselfIsNotDoubled() {
        assertEquals("قال…", shortened("قال… الوزير", 5));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertEquals("…", shortened("😀😀", 2));
        assertEquals("😀…", shortened("😀😀", 3));
    }

    private static String shortened(String text, int width) {
        return FittedLabel.shortened(text, width, String::length);
    }
}
