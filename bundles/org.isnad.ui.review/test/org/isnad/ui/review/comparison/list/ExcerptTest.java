package org.isnad.ui.review.comparison.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

/** Long stretches are shortened so that one sees where they differ. */
class ExcerptTest {

    private static final String TEXT =
            "تمديد العمل بوقف إطلاق النار في سورية ستة أشهر أخرى ابتداء من مطلع الشهر المقبل على أن يعاد النظر فيه بعدها";

    private static String of(TextRange own, TextRange other) {
        return Excerpt.of(TEXT, List.of(own), List.of(List.of(other)), 64);
    }

    @Test
    void aShortOneIsWhole() {
        assertEquals("تمديد العمل", of(new TextRange(0, 11), new TextRange(0, 20)));
    }

    @Test
    void whereEndsDifferTheEndIsShown() {
        TextRange longer = new TextRange(0, TEXT.length());
        TextRange shorter = new TextRange(0, TEXT.length() - 6);
        assertTrue(of(longer, shorter).startsWith("…"));
        assertTrue(of(longer, shorter).endsWith("بعدها"));
        assertNotEquals(of(longer, shorter), of(shorter, longer));
    }

    @Test
    void whereBeginsDifferTheBeginIsShown() {
        TextRange longer = new TextRange(0, TEXT.length());
        TextRange shorter = new TextRange(6, TEXT.length());
        assertTrue(of(longer, shorter).startsWith("تمديد"));
        assertTrue(of(longer, shorter).endsWith("…"));
        assertNotEquals(of(longer, shorter), of(shorter, longer));
    }

    @Test
    void whereBothDifferBothAreShown() {
        String both = of(new TextRange(0, TEXT.length()), new TextRange(6, TEXT.length() - 6));
        assertTrue(both.startsWith("تمديد") && both.contains("…") && both.endsWith("بعدها"), both);
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", Excerpt.of(TEXT, List.of(), List.of(), 64));
    }

    @Test
    void paragraphsThatAreBlankAreNotCounted() {
        Paragraphs paragraphs = new Paragraphs("عنوان\n\nنص أول\nنص ثان");
        assertEquals(1, paragraphs.at(0));
        assertEquals(1, paragraphs.at(4));
        assertEquals(2, paragraphs.at(7));
        assertEquals(3, paragraphs.at(14));
    }
}
