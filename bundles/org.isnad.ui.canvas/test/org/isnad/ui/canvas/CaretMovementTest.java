package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Presses keys and reads the caret. */
class CaretMovementTest {

    private static final String PARAGRAPHS =
            String.join("\n", Fixtures.NEWS.repeat(6), "", Fixtures.LATIN, Fixtures.ENGLISH);

    @Test
    void leftGoesThroughARightToLeftParagraphClusterByCluster() {
        for (String text :
                List.of(Fixtures.NEWS, Fixtures.EMOJI, Fixtures.LAM_ALEF, Fixtures.DIACRITICS, Fixtures.LATIN)) {
            try (CanvasFixture fixture = CanvasFixture.of(text)) {
                Boundaries boundaries = new Boundaries(new ArticleText(text));
                for (int at = 0; at < text.length(); at = boundaries.next(at)) {
                    assertEquals(boundaries.next(at), fixture.caretAfter(SWT.ARROW_LEFT, 0), text);
                }
                assertEquals(text.length(), fixture.caretAfter(SWT.ARROW_LEFT, 0));
                int previous = boundaries.previous(text.length());
                assertEquals(previous, fixture.caretAfter(SWT.ARROW_RIGHT, 0));
            }
        }
    }

    @Test
    void leftGoesBackInALeftToRightParagraph() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.ENGLISH)) {
            assertEquals(0, fixture.caretAfter(SWT.ARROW_LEFT, 0));
            assertEquals(1, fixture.caretAfter(SWT.ARROW_RIGHT, 0));
            assertEquals(4, fixture.caretAfter(SWT.ARROW_RIGHT, SWT.MOD1));
            assertEquals(0, fixture.caretAfter(SWT.ARROW_LEFT, SWT.MOD1));
        }
    }

    @Test
    void visualArrowsVisitEveryPlaceFromOneSideToTheOther() {
        for (String text : Fixtures.ALL) {
            try (CanvasFixture fixture = new CanvasFixture(text, 2000, 400)) {
                fixture.canvas.setArrowKeys(ArrowKeys.VISUAL);
                ArticleText article = new ArticleText(text);
                TreeSet<Integer> expected = new TreeSet<>();
                Boundaries boundaries = new Boundaries(article);
                for (int at = 0; at < article.end(0); at = boundaries.next(at)) {
                    expected.add(at);
                }
                expected.add(article.end(0));
                int forward = article.isRightToLeft(0) ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
                List<Integer> visited = walk(fixture, forward, expected.size());
                assertEquals(expected, new TreeSet<>(visited), text);
                assertEquals(expected.size(), visited.size(), text);
            }
        }
    }

    /** Goes from the first place by the eye and checks that the caret never moves against the arrow. */
    private static List<Integer> walk(CanvasFixture fixture, int key, int count) {
        int opposite = key == SWT.ARROW_LEFT ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
        for (int i = 0; i < count; i++) {
            fixture.key(opposite, 0);
        }
        List<Integer> visited = new ArrayList<>();
        Rectangle before = fixture.canvas.caretBounds(fixture.canvas.getCaretOffset());
        for (int i = 0; i < count; i++) {
            visited.add(fixture.canvas.getCaretOffset());
            Rectangle now = fixture.canvas.caretBounds(fixture.canvas.getCaretOffset());
            boolean sameLine = now.y == before.y;
            assertTrue(!sameLine || (key == SWT.ARROW_LEFT ? now.x <= before.x : now.x >= before.x));
            before = now;
            fixture.key(key, 0);
        }
        return visited;
    }

    @Test
    void shiftExtendsAndAnArrowGivesTheSelectionUpAtItsEdge() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS)) {
            fixture.key(SWT.ARROW_LEFT, SWT.MOD1);
            fixture.key(SWT.ARROW_LEFT, SWT.MOD1 | SWT.SHIFT);
            fixture.key(SWT.ARROW_LEFT, SWT.SHIFT);
            assertEquals(new Selection(5, 11), fixture.canvas.getSelection());
            assertEquals(5, fixture.caretAfter(SWT.ARROW_RIGHT, 0));
            fixture.canvas.setSelection(5, 11);
            assertEquals(11, fixture.caretAfter(SWT.ARROW_LEFT, 0));
            fixture.key('a', SWT.MOD1);
            assertEquals(new Selection(0, Fixtures.NEWS.length()), fixture.canvas.getSelection());
        }
    }

    @Test
    void homeAndEndStayInTheirLine() {
        try (CanvasFixture fixture = new CanvasFixture(PARAGRAPHS, 500, 400)) {
            fixture.canvas.setSelection(100, 100);
            int y = fixture.canvas.caretBounds(100).y;
            int home = fixture.caretAfter(SWT.HOME, 0);
            int end = fixture.caretAfter(SWT.END, 0);
            assertTrue(home <= 100 && 100 <= end);
            assertEquals(y, fixture.canvas.caretBounds(home).y);
            assertEquals(y, fixture.canvas.caretBounds(end).y);
            assertEquals(' ', PARAGRAPHS.charAt(end));
            assertEquals(end, fixture.caretAfter(SWT.END, 0));
            assertTrue(fixture.canvas.caretBounds(end + 1).y > y);
            assertEquals(PARAGRAPHS.length(), fixture.caretAfter(SWT.END, SWT.MOD1));
            assertEquals(0, fixture.caretAfter(SWT.HOME, SWT.MOD1));
        }
    }

    @Test
    void downAndUpKeepTheColumn() {
        try (CanvasFixture fixture = new CanvasFixture(PARAGRAPHS, 500, 400)) {
            fixture.canvas.setSelection(20, 20);
            int x = fixture.canvas.caretBounds(20).x;
            List<Integer> down = new ArrayList<>();
            while (fixture.canvas.getCaretOffset() < PARAGRAPHS.length()) {
                down.add(fixture.canvas.getCaretOffset());
                Rectangle caret = fixture.canvas.caretBounds(fixture.canvas.getCaretOffset());
                assertTrue(caret.y + caret.height <= 400, "caret out of view");
                fixture.key(SWT.ARROW_DOWN, 0);
            }
            assertTrue(down.size() > 10);
            int third = down.get(2);
            assertTrue(Math.abs(fixture.canvas.caretBounds(third).x - x) < 20);
            fixture.canvas.setSelection(20, 20);
            down.forEach(expected -> {
                assertEquals(expected, fixture.canvas.getCaretOffset());
                fixture.key(SWT.ARROW_DOWN, 0);
            });
        }
    }

    @Test
    void upRetracesDown() {
        try (CanvasFixture fixture = new CanvasFixture(PARAGRAPHS, 500, 400)) {
            fixture.canvas.setSelection(33, 33);
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                places.add(fixture.canvas.getCaretOffset());
                fixture.key(SWT.ARROW_DOWN, 0);
            }
            for (int i = 7; i >= 0; i--) {
                assertEquals(places.get(i), fixture.caretAfter(SWT.ARROW_UP, 0));
            }
            assertEquals(0, fixture.caretAfter(SWT.ARROW_UP, 0));
        }
    }

    @Test
    void pagesGoThroughTheArticleAndBack() {
        try (CanvasFixture fixture = new CanvasFixture((PARAGRAPHS + "\n").repeat(20), 500, 400)) {
            int length = fixture.canvas.getText().length();
            int before = -1;
            int pages = 0;
            while (fixture.canvas.getCaretOffset() > before) {
                before = fixture.canvas.getCaretOffset();
                fixture.key(SWT.PAGE_DOWN, 0);
                Rectangle caret = fixture.canvas.caretBounds(fixture.canvas.getCaretOffset());
                assertTrue(caret.y >= 0 && caret.y + caret.height <= 400, "caret in view on page " + pages);
                pages++;
            }
            assertEquals(length, before);
            assertTrue(pages > 10);
            for (int i = 0; i < pages; i++) {
                fixture.key(SWT.PAGE_UP, 0);
            }
            assertEquals(0, fixture.canvas.visibleRange().begin());
        }
    }
}
