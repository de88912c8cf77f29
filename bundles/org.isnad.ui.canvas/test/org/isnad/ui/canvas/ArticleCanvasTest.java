package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.junit.jupiter.api.Test;

class ArticleCanvasTest {

    private static final String LONG = (Fixtures.NEWS + "\n").repeat(10_000);
    private static final RGB RED = new RGB(200, 0, 0);

    @Test
    void anEmptyTextTakesEveryKeyAndClick() {
        try (CanvasFixture fixture = CanvasFixture.of("")) {
            for (Motion motion : Motion.values()) {
                fixture.canvas.move(motion, false);
                fixture.canvas.move(motion, true);
            }
            for (int count = 1; count <= 3; count++) {
                fixture.click(new Point(50, 50), count, 0);
            }
            fixture.canvas.selectAll();
            fixture.canvas.copy();
            fixture.canvas.setMarks(List.of(new Mark(0, 0, "k", new MarkStyle.Bracket(RED))));
            fixture.canvas.setChips(List.of(new Chip(0, "x", RED, "k")));
            fixture.picture().dispose();
            assertEquals(new Selection(0, 0), fixture.canvas.getSelection());
        }
    }

    @Test
    void onlyWhatIsSeenIsLaidOut() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            assertTrue(LONG.length() >= 1_000_000);
            fixture.picture().dispose();
            assertTrue(fixture.canvas.laidOut() <= 64);
            for (int at = 0; at < LONG.length(); at += LONG.length() / 50) {
                fixture.canvas.reveal(at, at);
                fixture.picture().dispose();
            }
            fixture.key(SWT.END, SWT.MOD1);
            assertEquals(LONG.length(), fixture.canvas.getCaretOffset());
            assertEquals(LONG.length(), fixture.canvas.visibleRange().end());
            assertTrue(fixture.canvas.laidOut() <= 64);
        }
    }

    @Test
    void aLongWayLeadsToTheVeryPlace() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            for (int at : new int[] {900_000, 30_000, LONG.length() - 10, 500_000, 0}) {
                fixture.canvas.reveal(at, at + 5);
                Rectangle caret = fixture.canvas.caretBounds(at);
                assertTrue(caret.y >= 0, "above the canvas: " + at);
                assertTrue(caret.y + caret.height <= fixture.canvas.getClientArea().height, "below: " + at);
            }
            fixture.canvas.scrollBy(Integer.MAX_VALUE);
            assertEquals(LONG.length(), fixture.canvas.visibleRange().end());
            fixture.canvas.scrollBy(Integer.MIN_VALUE);
            assertEquals(0, fixture.canvas.visibleRange().begin());
        }
    }

    @Test
    void aParagraphOf200000CharactersWorksLikeOthers() {
        String text = Fixtures.NEWS.repeat(200_000 / Fixtures.NEWS.length() + 1);
        for (String paragraph : List.of(text, "ب".repeat(200_000))) {
            try (CanvasFixture fixture = CanvasFixture.of(paragraph)) {
                fixture.canvas.setMarks(List.of(new Mark(0, paragraph.length(), "k", new MarkStyle.Bracket(RED))));
                for (int at = 0; at < paragraph.length(); at += 9_999) {
                    fixture.canvas.reveal(at, at);
                    assertEquals(at, fixture.canvas.offsetAt(fixture.middle(at)));
                }
                fixture.picture().dispose();
                fixture.click(fixture.middle(fixture.canvas.visibleRange().begin()), 3, 0);
                assertEquals(new Selection(0, paragraph.length()), fixture.canvas.getSelection());
            }
        }
    }

    @Test
    void aNewWrappingKeepsTheTopOfWhatIsRead() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            fixture.canvas.reveal(LONG.length() / 2, LONG.length() / 2);
            fixture.canvas.scrollBy(37);
            int top = fixture.canvas.visibleRange().begin();
            for (int width : new int[] {300, 1000, 420, 180, 650, 700}) {
                fixture.resize(width, 500);
                assertTopLineHolds(fixture, top);
            }
            assertEquals(top, fixture.canvas.visibleRange().begin());
            for (int zoom : new int[] {200, 60, 140, 100}) {
                fixture.canvas.setZoom(zoom);
                assertTopLineHolds(fixture, top);
            }
            assertEquals(top, fixture.canvas.visibleRange().begin());
        }
    }

    private static void assertTopLineHolds(CanvasFixture fixture, int offset) {
        Rectangle caret = fixture.canvas.caretBounds(offset);
        assertTrue(caret.y >= -2 && caret.y < caret.height, "top character at " + caret.y);
    }

    @Test
    void scrollingThereAndBackShowsTheSamePlace() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            fixture.canvas.reveal(500_000, 500_000);
            Rectangle before = fixture.canvas.caretBounds(500_000);
            for (int i = 0; i < 40; i++) {
                fixture.canvas.scrollBy(-211);
            }
            for (int i = 0; i < 40; i++) {
                fixture.canvas.scrollBy(211);
            }
            assertEquals(before, fixture.canvas.caretBounds(500_000));
        }
    }

    @Test
    void changingAMarkChangesOnlyItsLines() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG.substring(0, 3_000))) {
            Rectangle line = fixture.canvas.boundsOf(200, 210).stream()
                    .reduce(Rectangle::union)
                    .orElseThrow();
            Image before = fixture.picture();
            Mark mark = new Mark(200, 210, "k", new MarkStyle.Background(RED));
            fixture.canvas.changeMarks(List.of(), List.of(mark));
            Image marked = fixture.picture();
            fixture.canvas.changeMarks(List.of(mark), List.of());
            Image after = fixture.picture();
            List<Integer> rows = differentRows(before, marked);
            assertTrue(!rows.isEmpty() && rows.get(0) >= line.y - fixture.canvas.view.overhang(), line + " " + rows);
            assertTrue(rows.get(rows.size() - 1) <= line.y + line.height + fixture.canvas.view.overhang());
            assertEquals(List.of(), differentRows(before, after));
            List.of(before, marked, after).forEach(Image::dispose);
        }
    }

    private static List<Integer> differentRows(Image one, Image other) {
        ImageData first = one.getImageData();
        ImageData second = other.getImageData();
        int row = first.bytesPerLine;
        return IntStream.range(0, first.height)
                .filter(y -> !Arrays.equals(first.data, y * row, (y + 1) * row, second.data, y * row, (y + 1) * row))
                .boxed()
                .toList();
    }

    @Test
    void marksAreFoundByOffsetAndRange() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS)) {
            Mark outer = new Mark(0, 20, "a", new MarkStyle.Dim());
            Mark inner = new Mark(5, 9, "b", new MarkStyle.Dim());
            Mark empty = new Mark(9, 9, "c", new MarkStyle.Bracket(RED));
            fixture.canvas.setMarks(List.of(outer, inner, empty));
            assertEquals(List.of(inner, outer), fixture.canvas.marksAt(8));
            assertEquals(List.of(empty, outer), fixture.canvas.marksAt(9));
            assertEquals(List.of(outer), fixture.canvas.marksIn(10, 50));
            fixture.canvas.setText(Fixtures.LATIN);
            assertEquals(List.of(), fixture.canvas.marksAt(8));
        }
    }

    @Test
    void everyStyleCanBeDrawnOnEveryTextWithEveryKeyActive() {
        for (String text : Fixtures.ALL) {
            try (CanvasFixture fixture = new CanvasFixture(text, 300, 600)) {
                List<Mark> marks = new ArrayList<>();
                for (int i = 0; i + 6 < text.length(); i += 3) {
                    RGB colour = new RGB(i % 256, 100, 255 - i % 256);
                    marks.add(new Mark(i, i + 6, i, new MarkStyle.Background(colour)));
                    marks.add(new Mark(i, i + 5, i, new MarkStyle.Underline(colour, MarkStyle.Line.values()[i % 3])));
                    marks.add(new Mark(i / 2, i + 4, i, new MarkStyle.Bracket(colour)));
                    marks.add(new Mark(i, i + 1, i, new MarkStyle.Dim()));
                }
                fixture.canvas.setMarks(marks);
                fixture.canvas.setActiveKeys(Set.of(0, 3, 6));
                fixture.canvas.setSelection(0, text.length());
                fixture.picture().dispose();
            }
        }
    }

    @Test
    void textIsReadableOnLightAndDark() {
        for (RGB ground : List.of(new RGB(255, 255, 255), new RGB(30, 31, 34), new RGB(0, 0, 0))) {
            try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS)) {
                Palette palette = fixture.canvas.palette();
                fixture.canvas.setBackground(new Color(ground));
                fixture.canvas.setForeground(new Color(Palette.on(ground)));
                palette.refresh();
                for (RGB line : List.of(new RGB(20, 20, 20), new RGB(250, 250, 200), RED, new RGB(0, 0, 180))) {
                    assertTrue(Palette.contrast(palette.line(line), ground) >= 3);
                    assertTrue(Palette.contrast(Palette.on(line), line) >= 4.5);
                }
                assertTrue(Palette.contrast(palette.dimmed(), ground) >= 4.5);
            }
        }
    }

    @Test
    void rightToLeftLinesBeginAtTheRightEdgeOfTheColumn() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS + "\n" + Fixtures.ENGLISH)) {
            int english = Fixtures.NEWS.length() + 1;
            Rectangle arabic = fixture.canvas.caretBounds(0);
            Rectangle latin = fixture.canvas.caretBounds(english);
            assertTrue(arabic.x - latin.x > 350);
            assertTrue(fixture.canvas.caretBounds(1).x < arabic.x);
            assertTrue(fixture.canvas.caretBounds(english + 1).x > latin.x);
        }
    }

    @Test
    void linesInOtherFontsStandAsFarApart() {
        String text = (Fixtures.NEWS + " and these words are Latin words only and " + Fixtures.DIGITS).repeat(3);
        try (CanvasFixture fixture = new CanvasFixture(text, 260, 2_000)) {
            List<Integer> tops = IntStream.range(0, text.length())
                    .map(i -> fixture.canvas.caretBounds(i).y)
                    .distinct()
                    .boxed()
                    .toList();
            assertTrue(tops.size() > 20);
            for (int i = 1; i < tops.size(); i++) {
                assertEquals(tops.get(1) - tops.get(0), tops.get(i) - tops.get(i - 1));
            }
        }
    }

    @Test
    void theSelectionIsCopiedAsItStands() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.LATIN)) {
            int name = Fixtures.LATIN.indexOf("John");
            fixture.canvas.setSelection(name - 7, name + 4);
            fixture.key('c', SWT.MOD1);
            Clipboard clipboard = new Clipboard(fixture.display);
            assertEquals(
                    Fixtures.LATIN.substring(name - 7, name + 4), clipboard.getContents(TextTransfer.getInstance()));
            clipboard.dispose();
        }
    }

    @Test
    void aSelectionNeverEndsInsideACluster() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.EMOJI)) {
            for (int at = 0; at <= Fixtures.EMOJI.length(); at++) {
                fixture.canvas.setSelection(at, at);
                int caret = fixture.canvas.getCaretOffset();
                assertEquals(caret, new Boundaries(new ArticleText(Fixtures.EMOJI)).snap(caret));
            }
            fixture.canvas.setSelection(-5, 5_000);
            assertEquals(new Selection(0, Fixtures.EMOJI.length()), fixture.canvas.getSelection());
        }
    }

    @Test
    void directionLevelsAreThoseOfPango() {
        for (String text : Fixtures.ALL) {
            for (String line : text.split("\\R")) {
                if (!line.isEmpty() && !line.equals(Fixtures.BROKEN_UNITS)) {
                    assertLevelsAgree(line);
                }
            }
        }
    }

    private static void assertLevelsAgree(String line) {
        TextLayout layout = new TextLayout(CanvasFixture.display());
        boolean rtl = Direction.isRightToLeft(line, 0, line.length(), true);
        layout.setOrientation(rtl ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setText(line);
        Bidi bidi = new Bidi(line, rtl ? 1 : 0);
        for (int i = 0; i < line.length(); i++) {
            boolean drawn = layout.getLocation(i, false).x != layout.getLocation(i, true).x;
            if (drawn && !Character.isLowSurrogate(line.charAt(i))) {
                assertEquals(layout.getLevel(i), bidi.getLevelAt(i), line + " at " + i);
            }
        }
        layout.dispose();
    }

    @Test
    void aBracketEnclosesANumberAtItsEnd() {
        String text = "القرار 2254 مهم";
        try (CanvasFixture fixture = CanvasFixture.of(text)) {
            TextLayout layout = new TextLayout(fixture.display);
            layout.setOrientation(SWT.RIGHT_TO_LEFT);
            layout.setWidth(400);
            layout.setText(text);
            BlockLayout block = new BlockLayout(layout, 0, true, null, 0, 0);
            Edge closing = block.closing(0, 11);
            Span number = block.spans(7, 11).get(0);
            assertEquals(new Edge(0, number.left(), 1), closing);
            assertEquals(new Edge(0, number.right(), -1), block.opening(7, 15));
            assertEquals(new Edge(0, block.spans(8, 9).get(0).right(), -1), block.closing(7, 9));
            block.dispose();
        }
    }
}
