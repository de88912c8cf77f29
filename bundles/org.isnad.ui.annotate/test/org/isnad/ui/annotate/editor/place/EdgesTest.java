package org.isnad.ui.annotate.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.corpus.ActorType;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.Test;

/** Selections become the ranges that the scheme wants. */
class EdgesTest {

    private static String at(String text, String word) {
        return mention(text, new TextRange(text.indexOf(word), text.indexOf(word)));
    }

    private static String selected(String text, String words) {
        return mention(text, range(text, words));
    }

    private static TextRange range(String text, String words) {
        int begin = text.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private static Edges edges(String text) {
        return new Edges(Items.corpus(Items.actor("r", ActorType.STATE, "روسيا", "Russia", "موسكو")), text);
    }

    private static String mention(String text, TextRange range) {
        return edges(text).mention(range).of(text);
    }

    @Test
    void theWordAtTheCaretIsTakenWithoutItsProclitic() {
        assertEquals("موسكو", at("أكدت أنقرة وموسكو الاتفاق", "وموسكو"));
        assertEquals("موسكو", at("أكدت أنقرة وموسكو الاتفاق", "سكو"));
    }

    @Test
    void aLetterThatBelongsToTheWordStays() {
        assertEquals("وزير", at("قال وزير الخارجية", "وزير"));
        assertEquals("لافروف", at("قال لافروف", "لافروف"));
        assertEquals("كيري", at("قال كيري", "كيري"));
    }

    @Test
    void partOfAWordIsWidenedToTheWord() {
        assertEquals("وزير الخارجية", selected("قال وزير الخارجية أمس", "زير الخار"));
    }

    @Test
    void aCutThatTheUserMakesAtACliticStays() {
        assertEquals("غروشنيف", selected("قال إيفان وغروشنيف معاً", "غروشنيف"));
    }

    @Test
    void aPronounSuffixCanBeMarkedAlone() {
        assertEquals("ه", selected("وفي قوله أيضاً", "ه"));
    }

    @Test
    void outerQuotationMarksAndBlanksAreTrimmed() {
        assertEquals("داعش", selected("تنظيم «داعش» الإرهابي", " «داعش» "));
        assertEquals("داعش", selected("انضم لـ«داعش» أمس", "لـ«داعش»"));
    }

    @Test
    void nothingIsMarkedInABlank() {
        String text = "أ  ب\n\n\nج";
        assertTrue(edges(text).mention(new TextRange(6, 6)).isEmpty());
    }

    @Test
    void contentBeginsAfterTheComplementizerAndEndsBeforeTheStop() {
        String text = "قال إن «المفاوضات مستمرة». ثم";
        assertEquals(
                "المفاوضات مستمرة",
                edges(text).content(range(text, "إن «المفاوضات مستمرة».")).of(text));
    }

    @Test
    void theQuotationAroundTheCaretIsFoundWithoutItsMarks() {
        String text = "قال: «لن نقبل بـ\"الإملاءات\" أبداً» وخرج";
        int caret = text.indexOf("ملاءات");
        assertEquals(
                "الإملاءات",
                edges(text).quotation(new TextRange(caret, caret)).orElseThrow().of(text));
        int outer = text.indexOf("نقبل");
        assertEquals(
                "لن نقبل بـ\"الإملاءات\" أبداً",
                edges(text).quotation(new TextRange(outer, outer)).orElseThrow().of(text));
        assertTrue(edges(text).quotation(new TextRange(0, 0)).isEmpty());
    }
}
