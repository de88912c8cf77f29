package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void everyMandatoryBreakEndsAParagraph() {
        ArticleText text = new ArticleText("أ\r\nب\nج\rد\u0085ه\u2028و\u2029ز\u000bح\u000c");
        assertEquals(List.of("أ", "ب", "ج", "د", "ه", "و", "ز", "ح", ""), blocks(text));
        assertEquals(List.of(""), blocks(new ArticleText("")));
        assertEquals(List.of("", ""), blocks(new ArticleText("\r\n")));
    }

    @Test
    void anOffsetInASeparatorBelongsToTheParagraphBefore() {
        ArticleText text = new ArticleText("أب\r\nج");
        assertEquals(0, text.blockAt(2));
        assertEquals(0, text.blockAt(3));
        assertEquals(1, text.blockAt(4));
        Boundaries boundaries = new Boundaries(text);
        assertEquals(2, boundaries.snap(3));
        assertEquals(4, boundaries.next(2));
        assertEquals(2, boundaries.previous(4));
    }

    @Test
    void directionComesFromTheFirstStrongCharacter() {
        ArticleText text = new ArticleText("12 «نص»\nEnglish نص\n2024\n\u2068English\u2069 نص");
        assertTrue(text.isRightToLeft(0));
        assertFalse(text.isRightToLeft(1));
        assertTrue(text.isRightToLeft(2));
        assertTrue(text.isRightToLeft(3));
        assertTrue(new ArticleText("123").isRightToLeft(0));
        assertFalse(new ArticleText("* * *\nEnglish").isRightToLeft(0));
    }

    @Test
    void aLongParagraphIsCutBetweenClustersAndStaysOneParagraph() {
        for (String unit : List.of("كلمة ", "👨‍👩‍👧‍👦", "بً", "ب")) {
            String paragraph = unit.repeat(9_000 / unit.length());
            ArticleText text = new ArticleText(paragraph + "\nنهاية");
            assertEquals(paragraph, String.join("", blocks(text).subList(0, text.blockCount() - 1)));
            Boundaries whole = new Boundaries(text);
            for (int i = 0; i < text.blockCount() - 1; i++) {
                assertTrue(text.end(i) - text.start(i) <= ArticleText.LONGEST_BLOCK);
                assertEquals(i < text.blockCount() - 2, text.isContinued(i));
                assertEquals(text.start(i), whole.snap(text.start(i)));
                assertEquals(0, text.start(i) % unit.length());
            }
            assertEquals(new Selection(0, paragraph.length()), text.paragraphAt(5_000));
        }
    }

    @Test
    void everyMovementForwardIsUndoneBackward() {
        for (String fixture : Fixtures.ALL) {
            Boundaries boundaries = new Boundaries(new ArticleText(fixture));
            int at = 0;
            while (at < fixture.length()) {
                int next = boundaries.next(at);
                assertEquals(at, boundaries.previous(next), fixture);
                assertEquals(at, boundaries.snap(at));
                assertEquals(next, boundaries.snapUp(at + 1));
                at = next;
            }
        }
    }

    @Test
    void wordsAreFoundAcrossParagraphsAndBlocks() {
        String text = "قال، لافروف.\n«ثم»";
        Boundaries boundaries = new Boundaries(new ArticleText(text));
        assertEquals(5, boundaries.nextWord(0));
        assertEquals(12, boundaries.nextWord(5));
        assertEquals(13, boundaries.nextWord(12));
        assertEquals(14, boundaries.nextWord(13));
        assertEquals(13, boundaries.previousWord(14));
        assertEquals(12, boundaries.previousWord(13));
        assertEquals(5, boundaries.previousWord(12));
        assertEquals(0, boundaries.previousWord(5));
        assertEquals(new Selection(5, 11), boundaries.wordAt(7));
    }

    @Test
    void wordsWalkThroughALongParagraphBothWays() {
        String text = "كلمة ".repeat(1_000);
        Boundaries boundaries = new Boundaries(new ArticleText(text));
        for (int at = 0; at < text.length() - 5; at += 5) {
            assertEquals(at + 5, boundaries.nextWord(at));
            assertEquals(at, boundaries.previousWord(at + 5));
        }
    }

    @Test
    void whatPangoCannotTakeIsReplacedUnitByUnit() {
        ArticleText text = new ArticleText("أ\u0000ب\ud83dج😀");
        assertEquals("أ\ufffdب\ufffdج😀", text.display(0));
    }

    private static List<String> blocks(ArticleText text) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < text.blockCount(); i++) {
            blocks.add(text.text().substring(text.start(i), text.end(i)));
        }
        return blocks;
    }
}
