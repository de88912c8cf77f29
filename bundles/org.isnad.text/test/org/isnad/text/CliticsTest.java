package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CliticsTest {

    private final Clitics clitics =
            new Clitics(Set.of("قاهره", "الخرطوم", "مصر", "زير", "يصل", "فقا", "يان")::contains);

    @ParameterizedTest
    @CsvSource({
        "والقاهرة, 1",
        "بالقاهرة, 1",
        "وبالقاهرة, 2",
        "للقاهرة, 1",
        "فللخرطوم, 2",
        "لمصر, 1",
        "وَلِمصر, 4",
        "بـمصر, 2",
        "سيصل, 1",
        "وسيصل, 2",
        "ووزير, 1",
        "للوزير, 1",
        "ولافروف, 1",
        "مصر, 0",
        "القاهرة, 0",
        "وجدان, 0"
    })
    void splitsWhereTheRestIsKnown(String word, int length) {
        assertEquals(length, clitics.length(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"وفقاً", "وزير", "بيان", "بيانات", "كيري", "لافروف", "وزارته", "لجنتها", "سوريا", "فلسطين", "وفد"
            })
    void neverSplitsCommonWords(String word) {
        assertEquals(0, new Clitics(rest -> true).length(word));
        assertEquals(0, clitics.length(word));
    }

    @ParameterizedTest
    @CsvSource({"والقاهرة, 3", "القاهرة, 2", "للقاهرة, 2", "لمصر, 1", "الذي, 0", "مصر, 0"})
    void theArticleIsExtra(String word, int length) {
        assertEquals(length, clitics.lengthWithArticle(word));
    }

    @Test
    void everyProcliticIsABoundary() {
        Clitics known = new Clitics(Set.of("مصر", "بمصر")::contains);
        assertTrue(known.isBoundary("وبمصر", 1));
        assertTrue(known.isBoundary("وبمصر", 2));
        assertFalse(known.isBoundary("وبمصر", 3));
        assertFalse(known.isBoundary("وزير", 1));
        assertFalse(known.isBoundary("بَمصر", 1));
        assertTrue(known.isBoundary("بَمصر", 2));
    }

    @Test
    void pronounsAreBoundaries() {
        assertTrue(clitics.isBoundary("بلاده", 4));
        assertTrue(clitics.isBoundary("دعمهما", 3));
        assertFalse(clitics.isBoundary("مدينة", 4));
        assertFalse(clitics.isBoundary("مدينة", 3));
        assertFalse(clitics.isBoundary("له", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "لـ«سلام», 2",
        "من بـ”أن”, 2",
        "و«قال», 1",
        "قال«نعم», 0",
        "الـ\"نعم\", 3",
        "عمل «نعم», 0",
        "هو ب“نعم”, 1"
    })
    void beforeAQuotationMark(String text, int length) {
        int mark = (int) text.chars()
                .takeWhile(unit -> !Characters.isQuotationMark(unit))
                .count();
        assertEquals(length, Clitics.beforeQuotation(text, mark));
    }

    @Test
    void aWordBeforeAMarkIsAllProclitic() {
        assertEquals(2, clitics.length("لـ«سلام»", new TextRange(0, 2)));
        assertEquals(0, clitics.length("لـ سلام", new TextRange(0, 2)));
        assertEquals(1, clitics.length("إلى لمصر", new TextRange(4, 8)));
    }
}
