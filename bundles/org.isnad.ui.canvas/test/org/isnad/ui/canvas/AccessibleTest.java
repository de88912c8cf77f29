package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asks what a screen reader asks. */
class AccessibleTest {

    private static final String TEXT = Fixtures.NEWS + "\n" + Fixtures.EMOJI;

    private final CanvasFixture fixture = CanvasFixture.of(TEXT);
    private final ArticleAccessible accessible = fixture.canvas.accessible();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theDescriptionIsTheAnnotationAtTheCaret() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS)) {
            fixture.canvas.setMarks(List.of(new Mark(5, 9, "k", new MarkStyle.Dim())));
            fixture.canvas.setHover(keys -> "annotation " + keys.get(0));
            fixture.canvas.setSelection(6, 6);
            assertEquals("annotation k", fixture.canvas.accessible().atCaret());
            fixture.canvas.setSelection(9, 9);
            assertNull(fixture.canvas.accessible().atCaret());
        }
    }

    @Test
    void tellsTextCaretAndSelection() {
        fixture.canvas.setSelection(5, 9);
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        accessible.getCharacterCount(event);
        assertEquals(TEXT.length(), event.count);
        accessible.getCaretOffset(event);
        assertEquals(9, event.offset);
        accessible.getSelectionRange(event);
        assertEquals(List.of(5, 4), List.of(event.offset, event.length));
        accessible.getSelectionCount(event);
        assertEquals(1, event.count);
    }

    @Test
    void readsByCharacterWordAndLine() {
        int emoji = TEXT.indexOf("👋");
        assertEquals("👋🏽", read(ACC.TEXT_BOUNDARY_CHAR, emoji, 0));
        assertEquals(" ", read(ACC.TEXT_BOUNDARY_CHAR, emoji, 1));
        assertEquals("وزير", read(ACC.TEXT_BOUNDARY_WORD, 6, 0));
        assertEquals(Fixtures.EMOJI, read(ACC.TEXT_BOUNDARY_LINE, emoji, 0));
        assertEquals(TEXT, read(ACC.TEXT_BOUNDARY_ALL, 0, 0));
    }

    private String read(int type, int start, int count) {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        event.type = type;
        event.start = start;
        event.end = -1;
        event.count = count;
        accessible.getText(event);
        assertEquals(event.result, TEXT.substring(event.start, event.end));
        return event.result;
    }

    @Test
    void placesAreOnTheScreen() {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        event.start = 5;
        event.end = 9;
        accessible.getTextBounds(event);
        assertTrue(event.width > 0 && event.height > 0);
        event.x += event.width / 2;
        event.y += event.height / 2;
        accessible.getOffsetAtPoint(event);
        assertTrue(event.offset >= 5 && event.offset < 9);
    }

    @Test
    void theAnnotationIsATextAttribute() {
        fixture.canvas.setMarks(List.of(new Mark(5, 9, "minister", new MarkStyle.Dim())));
        fixture.canvas.setHover(keys -> "Actor: " + keys.get(0));
        AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(this);
        event.offset = 6;
        accessible.describe(event);
        assertEquals(List.of(5, 9), List.of(event.start, event.end));
        assertArrayEquals(new String[] {"annotation", "Actor: minister"}, event.attributes);
    }
}
