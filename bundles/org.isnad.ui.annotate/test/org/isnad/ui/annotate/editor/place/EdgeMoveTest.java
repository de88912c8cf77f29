package org.isnad.ui.annotate.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.Test;

/** Moving an edge by one letter. */
class EdgeMoveTest {

    private static final String TEXT = "أكّدَ لافروف ذلك";

    private static String moved(EdgeMove move, String from) {
        int begin = TEXT.indexOf(from);
        return move.of(TEXT, new TextRange(begin, begin + from.length())).of(TEXT);
    }

    @Test
    void aLetterGoesWithItsMarks() {
        assertEquals("أكّ", moved(EdgeMove.END_SHORTER, "أكّدَ"));
        assertEquals("كّدَ", moved(EdgeMove.BEGIN_SHORTER, "أكّدَ"));
        assertEquals("أكّدَ", moved(EdgeMove.END_LONGER, "أكّ"));
        assertEquals("أكّدَ", moved(EdgeMove.BEGIN_LONGER, "كّدَ"));
    }

    @Test
    void blanksNeverBecomeAnEdge() {
        assertEquals("لافروف ذ", moved(EdgeMove.END_LONGER, "لافروف"));
        assertEquals("لافروف", moved(EdgeMove.END_SHORTER, "لافروف ذ"));
        assertEquals("دَ لافروف", moved(EdgeMove.BEGIN_LONGER, "لافروف"));
        assertEquals("لافروف", moved(EdgeMove.BEGIN_SHORTER, "دَ لافروف"));
    }

    @Test
    void theTextEndsTheMove() {
        assertEquals(TEXT, moved(EdgeMove.END_LONGER, TEXT));
        assertEquals(TEXT, moved(EdgeMove.BEGIN_LONGER, TEXT));
    }

    @Test
    void theLastLetterLeavesNothing() {
        assertTrue(EdgeMove.END_SHORTER.of(TEXT, new TextRange(0, 1)).isEmpty());
        assertTrue(EdgeMove.BEGIN_SHORTER.of(TEXT, new TextRange(0, 1)).isEmpty());
    }

    @Test
    void aFrameIsMovedAtThePartNearestToTheCaret() {
        Items items = new Items(TEXT);
        Statement statement = items.statement(items.mention("لافروف", "l"), "أكّدَ", "ذلك");
        assertSame(statement.getCue().get(0), EdgeMove.spanOf(statement, 2).orElseThrow());
        assertSame(
                statement.getContent().get(0),
                EdgeMove.spanOf(statement, TEXT.length()).orElseThrow());
    }
}
