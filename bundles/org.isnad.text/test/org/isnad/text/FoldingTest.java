package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "إِنَّ, ان",
        "مســـؤولٌ, مسوول",
        "القاهرة, القاهره",
        "هٰذا, هذا",
        "ٱلمستشفى, المستشفي",
        "رئيس آخر, رييس اخر",
        "٢٠٢٤ و۱۹, 2024 و19",
        "BBC É, bbc é",
        "ﻻ ﺑﺄس, لا باس",
        "ﷺ, صلي الله عليه وسلم",
        "ماء, ماء",
        "a\u00A0b\u202Fc, a b c",
        "م\u200Fن\u200Dه\u200Cم\u2067, منهم"
    })
    void foldsByTheRules(String text, String folded) {
        assertEquals(folded, Folding.fold(text).text());
    }

    @Test
    void anIsolatedMarkLeavesNothing() {
        assertEquals("", Folding.fold("\uFC5E\uFE71\uFE76").text());
    }

    @Test
    void keyIsTrimmedAndSingleSpaced() {
        assertEquals("وزاره الري", Folding.key("\u200F وزارة \u00A0\r\n الرّي \t"));
        assertEquals("", Folding.key(" \u064B "));
    }

    @Test
    void aMatchTakesTheMarksAfterItsLastLetterAlong() {
        String text = "قولٌ حقٌّ.";
        Folded folded = Folding.fold(text);
        int begin = folded.text().indexOf("حق");
        assertEquals("حقٌّ", folded.original(new TextRange(begin, begin + 2)).of(text));
    }

    @Test
    void aBidiControlAfterAMatchIsLeftOut() {
        String text = "حق\u200Fٌ";
        assertEquals(new TextRange(0, 2), Folding.fold(text).original(new TextRange(0, 2)));
    }

    @Test
    void halfALigatureIsTheWholeLigature() {
        Folded folded = Folding.fold("سﻻم");
        assertEquals("سلام", folded.text());
        assertEquals(new TextRange(1, 2), folded.original(new TextRange(2, 3)));
        assertEquals(3, folded.folded(2));
        assertEquals(1, folded.folded(1));
    }

    @Test
    void bothHalvesOfAPairComeFromThePair() {
        Folded folded = Folding.fold("ـ😀ة");
        assertEquals(1, folded.original(1));
        assertEquals(new TextRange(1, 3), folded.original(new TextRange(0, 1)));
        assertEquals(4, folded.original(folded.text().length()));
    }

    @Test
    void anEmptyRangeStaysEmpty() {
        assertEquals(new TextRange(2, 2), Folding.fold("بَت").original(new TextRange(1, 1)));
    }
}
