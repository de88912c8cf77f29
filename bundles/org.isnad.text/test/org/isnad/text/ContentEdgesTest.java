package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                " «نعم».|نعم",
                ": \"نعم\"؟!|نعم",
                "فتح «حي النور» القديم.|فتح «حي النور» القديم",
                "فتح «حي النور»،|فتح «حي النور",
                "«نعم» و«لا»|نعم» و«لا",
                "نعم (حقا).|نعم (حقا)",
                "“« نعم »”...|نعم",
                "نعم|نعم"
            })
    void trimsMarksAndPunctuationAtTheEdges(String text, String trimmed) {
        assertEquals(trimmed, ContentEdges.trim(text, TextRange.whole(text)).of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                " أنّ الموسم جيد.|الموسم جيد",
                " إنه «لا يوجد قمح».|لا يوجد قمح",
                " إلى أن الموسم جيد|الموسم جيد",
                " على أنّهما سافرا|سافرا",
                " بأنها «جيدة»|جيدة",
                " لأن الموسم جيد|الموسم جيد",
                " بـ”أن يعود القمح”|أن يعود القمح",
                ": إن الموسم جيد|الموسم جيد",
                " على زيادة القمح|على زيادة القمح",
                " أنا هنا|أنا هنا",
                " كان هنا|كان هنا",
                " بان كي مون هنا|بان كي مون هنا",
                " ان الموسم جيد|الموسم جيد",
                " «إن الموسم جيد»|الموسم جيد"
            })
    void contentBeginsAfterTheComplementizer(String text, String content) {
        assertEquals(
                content,
                ContentEdges.afterComplementizer(text, TextRange.whole(text)).of(text));
    }

    @Test
    void nothingButMarksIsEmptyAndInside() {
        TextRange range = new TextRange(1, 5);
        assertTrue(ContentEdges.trim("ا«».»ب", range).isEmpty());
        assertTrue(range.contains(ContentEdges.trim("ا«».»ب", range)));
        assertTrue(ContentEdges.afterComplementizer("ا أن ب", range).isEmpty());
    }

    @Test
    void neverCutsAClusterAndStaysInside() {
        RandomTexts.stream(1_000, 30).forEach(text -> {
            TextRange content = ContentEdges.afterComplementizer(text, TextRange.whole(text));
            assertTrue(content.end() <= text.length());
            assertTrue(content.isEmpty() || GraphemeClusters.isBoundary(text, content.begin()), text);
            assertTrue(content.isEmpty() || GraphemeClusters.isBoundary(text, content.end()), text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"أن", "إنّ", "بأن", "لأنهم", "وأنها", "فإنّه", "إنني", "أنهما", "ان", "بانها"})
    void complementizers(String word) {
        assertTrue(Complementizers.matches(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أنا", "كان", "من", "الآن", "إنسان", "ا", ""})
    void otherWords(String word) {
        assertFalse(Complementizers.matches(word));
    }
}
