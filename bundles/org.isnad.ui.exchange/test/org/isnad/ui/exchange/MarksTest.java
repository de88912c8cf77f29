package org.isnad.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.isnad.ui.label.Isolate;
import org.junit.jupiter.api.Test;

/** Cells of tables have no isolates, which make rows of different heights, and keep the order of what they isolate. */
final class MarksTest {

    private static final String LTR = "\u200e";
    private static final String RTL = "\u200f";

    @Test
    void partsStandBetweenMarksOfTheirOwn() {
        assertEquals(
                LTR + "source: " + LTR + RTL + "الوزير" + RTL + LTR + " · cue",
                Marks.of("source: " + Isolate.of("الوزير") + " · cue"));
        assertEquals(
                RTL + "الوسم في " + RTL + LTR + "Speaker" + LTR + RTL, Marks.of("الوسم في " + Isolate.of("Speaker")));
    }

    @Test
    void whatIsNotIsolatedStaysAsItIs() {
        assertEquals("everywhere", Marks.of("everywhere"));
        assertEquals("", Marks.of(""));
    }

    @Test
    void linesBeginAtTheSideOfTheLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar"));
            assertEquals(RTL + "doc1 ← doc1\n" + RTL + "الوزير", Marks.lines("doc1 ← doc1\nالوزير"));
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(LTR + "«الوزير» is twice", Marks.lines("«الوزير» is twice"));
            assertEquals("", Marks.lines(""));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noIsolateIsLeft() {
        String inside = Isolate.sentence("a " + Isolate.of("ب") + " c");
        for (String label : List.of(Isolate.of("x"), inside, inside + inside, "\u2068 open", "closed \u2069")) {
            assertFalse(Marks.of(label).matches(".*[\\u2066-\\u2069].*"), label);
        }
    }
}
