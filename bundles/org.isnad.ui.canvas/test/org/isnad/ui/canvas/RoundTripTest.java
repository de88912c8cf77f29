package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Every grapheme cluster is found again where it is drawn, and every caret place where the caret is drawn. */
class RoundTripTest {

    private static final int[][] WIDTHS_AND_ZOOMS = {
        {180, 100}, {320, 60}, {320, 170}, {700, 100}, {700, 250}, {1300, 130}
    };

    @Test
    void everyClusterIsHitInItsMiddle() {
        forAll((fixture, text, where) -> {
            List<String> missed = new ArrayList<>();
            Boundaries boundaries = new Boundaries(new ArticleText(text));
            for (int at = 0; at < text.length(); at = boundaries.next(at)) {
                missed.addAll(missesOf(fixture.canvas, text, at, boundaries.next(at)));
            }
            assertEquals(List.of(), missed, where);
        });
    }

    @Test
    void everyCaretPlaceLeadsBackToItsLine() {
        forAll((fixture, text, where) -> {
            Boundaries boundaries = new Boundaries(new ArticleText(text));
            for (int at = 0; at < text.length(); at = boundaries.next(at)) {
                fixture.canvas.reveal(at, at);
                Rectangle caret = fixture.canvas.caretBounds(at);
                int found = fixture.canvas.caretAt(new Point(caret.x, caret.y + caret.height / 2));
                Rectangle again = fixture.canvas.caretBounds(found);
                assertEquals(caret.y, again.y, where + " line of " + at);
                assertEquals(found, boundaries.snap(found), where + " inside a cluster");
                if (found != at) {
                    assertTrue(
                            sharesPlace(fixture.canvas, boundaries, at, found, caret.x),
                            where + " " + at + " " + found);
                }
            }
        });
    }

    @Test
    void theCaretStandsAtTheEndOfAParagraphWhereItsLastLineEnds() {
        forAll((fixture, text, where) -> {
            ArticleText article = new ArticleText(text);
            for (int block = 0; block < article.blockCount(); block++) {
                int end = article.end(block);
                fixture.canvas.reveal(end, end);
                Rectangle caret = fixture.canvas.caretBounds(end);
                boolean rtl = article.isRightToLeft(block);
                for (Rectangle r : fixture.canvas.boundsOf(article.start(block), end)) {
                    boolean beyond = rtl ? caret.x <= r.x : caret.x >= r.x + r.width;
                    assertTrue(beyond || r.y != caret.y, where + " block " + block);
                }
            }
        });
    }

    /** A place found instead of another is drawn there too, or the letters before it end there. */
    private static boolean sharesPlace(ArticleCanvas canvas, Boundaries boundaries, int at, int found, int x) {
        boolean same = Math.abs(canvas.caretBounds(found).x - x) <= 1;
        return same
                || canvas.boundsOf(boundaries.previous(found), found).stream()
                        .anyMatch(r -> Math.abs(r.x - x) <= 1 || Math.abs(r.x + r.width - x) <= 1);
    }

    private static List<String> missesOf(ArticleCanvas canvas, String text, int begin, int end) {
        canvas.reveal(begin, begin);
        List<String> missed = new ArrayList<>();
        List<Rectangle> bounds = canvas.boundsOf(begin, end);
        boolean visible = bounds.stream().anyMatch(r -> r.width > 0);
        if (!visible && !mayBeInvisible(text.codePointAt(begin))) {
            missed.add("no width: " + begin + " " + Integer.toHexString(text.codePointAt(begin)));
        }
        for (Rectangle r : bounds) {
            int found = canvas.offsetAt(new Point(r.x + r.width / 2, r.y + r.height / 2));
            if (r.width > 0 && found != begin) {
                missed.add(begin + " " + Integer.toHexString(text.codePointAt(begin)) + " found " + found);
            }
        }
        return missed;
    }

    private static boolean mayBeInvisible(int point) {
        return Character.isWhitespace(point) || point == 0x85 || Character.getType(point) == Character.FORMAT;
    }

    private static void forAll(Check check) {
        for (String text : Fixtures.ALL) {
            try (CanvasFixture fixture = CanvasFixture.of(text)) {
                for (int[] size : WIDTHS_AND_ZOOMS) {
                    fixture.resize(size[0], 400);
                    fixture.canvas.setZoom(size[1]);
                    check.on(fixture, text, "width " + size[0] + " zoom " + size[1] + " " + text.substring(0, 8));
                }
            }
        }
    }

    private interface Check {
        void on(CanvasFixture fixture, String text, String where);
    }
}
