package org.isnad.ui.annotate.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

/** Selecting by word, phrase, quotation, sentence and paragraph. */
class TextUnitsTest {

    private static final String TEXT =
            "وصل الوفد مساء أمس.\nوقال رائد، في مؤتمر قصير، إن «السلام ممكن، لكنه «بعيد المنال» اليوم». ثم غادر بعد 3,5 ساعات.\n";

    private final TextUnits units = new TextUnits(TEXT);
    private final SelectionGrowth growth = new SelectionGrowth();

    private static TextRange at(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private static TextRange caretIn(String words) {
        return new TextRange(TEXT.indexOf(words) + 1, TEXT.indexOf(words) + 1);
    }

    private List<String> growthFrom(TextRange start) {
        List<String> steps = new ArrayList<>();
        TextRange selected = start;
        for (var grown = growth.grow(units, selected); grown.isPresent(); grown = growth.grow(units, selected)) {
            selected = grown.get();
            steps.add(selected.of(TEXT).strip());
        }
        return steps;
    }

    @Test
    void growsFromTheWordToTheParagraph() {
        String sentence = "وقال رائد، في مؤتمر قصير، إن «السلام ممكن، لكنه «بعيد المنال» اليوم».";
        assertEquals(
                List.of(
                        "المنال",
                        "بعيد المنال",
                        "السلام ممكن، لكنه «بعيد المنال» اليوم",
                        sentence,
                        sentence + " ثم غادر بعد 3,5 ساعات."),
                growthFrom(caretIn("المنال")));
    }

    @Test
    void shrinksBackThroughWhatItWas() {
        TextRange caret = caretIn("ممكن");
        TextRange word = growth.grow(units, caret).orElseThrow();
        TextRange phrase = growth.grow(units, word).orElseThrow();
        assertEquals("السلام ممكن", phrase.of(TEXT));
        assertEquals(word, growth.shrink(units, phrase).orElseThrow());
        assertEquals(caret, growth.shrink(units, word).orElseThrow());
    }

    @Test
    void aSelectionMadeOtherwiseShrinksToTheNextSmallerUnit() {
        growth.grow(units, caretIn("ممكن"));
        assertEquals("قصير", growth.shrink(units, at("قصير، إن")).orElseThrow().of(TEXT));
    }

    @Test
    void aPhraseGoesFromMarkToMarkAndNotThroughANumber() {
        int said = TEXT.indexOf("رائد");
        assertEquals(said + 4, units.phraseEnd(said));
        assertEquals(TEXT.indexOf("، إن"), units.phraseEnd(said + 4));
        assertEquals(TEXT.indexOf("في مؤتمر"), units.phraseBegin(TEXT.indexOf("، إن")));
        assertEquals("ثم غادر بعد 3,5 ساعات".length(), units.phraseEnd(TEXT.indexOf("ثم")) - TEXT.indexOf("ثم"));
    }

    @Test
    void theQuotationAgainIsTheOuterOne() {
        TextRange inner = units.quotation(caretIn("المنال")).orElseThrow();
        assertEquals("بعيد المنال", inner.of(TEXT));
        assertEquals(
                "السلام ممكن، لكنه «بعيد المنال» اليوم",
                units.quotation(inner).orElseThrow().of(TEXT));
        assertTrue(units.quotation(caretIn("الوفد")).isEmpty());
    }

    @Test
    void nothingGrowsInAnEmptyText() {
        assertTrue(new TextUnits("").grown(new TextRange(0, 0)).isEmpty());
    }
}
