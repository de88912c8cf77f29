package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sends mouse events to the canvas and reads selection and clicks. */
class MouseSelectionTest {

    private static final String TEXT = Fixtures.NEWS + "\n" + Fixtures.LATIN;
    private static final RGB BLUE = new RGB(0, 0, 200);

    private final CanvasFixture fixture = CanvasFixture.of(TEXT);
    private final ArticleCanvas canvas = fixture.canvas;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aClickSetsTheCaretAtTheNearerEdge() {
        int at = TEXT.indexOf("وزير");
        Point middle = fixture.middle(at);
        fixture.click(new Point(middle.x + 3, middle.y), 1, 0);
        assertEquals(new Selection(at, at), canvas.getSelection());
        fixture.click(new Point(middle.x - 3, middle.y), 1, 0);
        assertEquals(new Selection(at + 1, at + 1), canvas.getSelection());
    }

    @Test
    void aClickBesideALineGoesToItsEnds() {
        Point middle = fixture.middle(5);
        fixture.click(new Point(canvas.getClientArea().width - 1, middle.y), 1, 0);
        assertEquals(0, canvas.getCaretOffset());
        fixture.click(new Point(0, middle.y), 1, 0);
        assertEquals(middle.y, fixture.middle(canvas.getCaretOffset() - 1).y);
        fixture.click(new Point(0, canvas.getClientArea().height - 1), 1, 0);
        assertEquals(TEXT.length(), canvas.getCaretOffset());
    }

    @Test
    void shiftClickExtendsFromTheAnchor() {
        canvas.setSelection(20, 20);
        Point place = fixture.middle(5);
        fixture.click(new Point(place.x + 2, place.y), 1, SWT.SHIFT);
        assertEquals(new Selection(20, 5), canvas.getSelection());
        place = fixture.middle(30);
        fixture.click(new Point(place.x + 2, place.y), 1, SWT.SHIFT);
        assertEquals(new Selection(20, 30), canvas.getSelection());
    }

    @Test
    void twoClicksTakeAWordAndThreeAParagraph() {
        int word = TEXT.indexOf("الزيتون");
        fixture.click(fixture.middle(word + 3), 1, 0);
        fixture.click(fixture.middle(word + 3), 2, 0);
        assertEquals(new Selection(word, word + 7), canvas.getSelection());
        fixture.click(fixture.middle(word + 3), 3, 0);
        assertEquals(new Selection(0, Fixtures.NEWS.length()), canvas.getSelection());
    }

    @Test
    void aDragSelectsClustersAndAfterADoubleClickWords() {
        Point from = fixture.middle(6);
        Point to = fixture.middle(12);
        fixture.mouse(SWT.MouseDown, new Point(from.x + 3, from.y), 1, 0);
        fixture.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
        fixture.mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
        assertEquals(6, canvas.getSelection().anchor());
        assertTrue(Set.of(12, 13).contains(canvas.getCaretOffset()));
        fixture.mouse(SWT.MouseDown, from, 2, 0);
        fixture.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
        assertEquals(new Selection(5, 15), canvas.getSelection());
        fixture.mouse(SWT.MouseMove, fixture.middle(1), 0, SWT.BUTTON1);
        assertEquals(new Selection(9, 0), canvas.getSelection());
        fixture.mouse(SWT.MouseUp, to, 2, SWT.BUTTON1);
    }

    @Test
    void aClickOnMarksNamesTheirKeysInnermostFirst() {
        List<MarkClick> clicks = new ArrayList<>();
        Runnable stop = canvas.onMarkClick(clicks::add);
        canvas.setMarks(List.of(
                new Mark(0, 30, "outer", new MarkStyle.Bracket(BLUE)),
                new Mark(5, 9, "inner", new MarkStyle.Background(BLUE)),
                new Mark(5, 9, "inner", new MarkStyle.Underline(BLUE, MarkStyle.Line.WAVY))));
        fixture.click(fixture.middle(6), 1, 0);
        fixture.click(fixture.middle(6), 2, 0);
        fixture.click(fixture.middle(60), 1, 0);
        assertEquals(List.of("inner", "outer"), clicks.get(0).keys());
        assertEquals(6, clicks.get(0).offset());
        assertFalse(clicks.get(0).doubleClick());
        assertTrue(clicks.get(1).doubleClick());
        assertEquals(2, clicks.size());
        stop.run();
        fixture.click(fixture.middle(6), 1, 0);
        assertEquals(2, clicks.size());
    }

    @Test
    void aChipIsHitInTheMarginOnTheLeft() {
        Chip chip = new Chip(3, "+2", BLUE, "stance");
        canvas.setChips(List.of(chip));
        Set<Object> hit = new HashSet<>();
        int y = fixture.middle(3).y;
        for (int x = 0; x < canvas.getClientArea().width; x++) {
            if (canvas.keysAt(new Point(x, y)).equals(List.of("stance"))) {
                hit.add(x < fixture.middle(3).x);
            }
        }
        assertEquals(Set.of(true), hit);
        canvas.setChips(List.of());
        assertEquals(List.of(), canvas.keysAt(new Point(80, y)));
    }

    @Test
    void everyChipOfACrowdedLineCanBeHit() {
        fixture.resize(260, 500);
        List<Chip> chips = List.of(
                new Chip(0, "a long label", BLUE, "first"),
                new Chip(0, "another label", BLUE, "second"),
                new Chip(1, "x", BLUE, "third"));
        canvas.setChips(chips);
        Set<Object> hit = new HashSet<>();
        for (int x = 0; x < 260; x++) {
            hit.addAll(canvas.keysAt(new Point(x, fixture.middle(0).y)));
        }
        assertEquals(Set.of("first", "second", "third"), hit);
    }

    @Test
    void selectionListenersHearEveryChangeOnceUntilDisposed() {
        List<Selection> heard = new ArrayList<>();
        Runnable stop = canvas.onSelection(heard::add);
        canvas.setSelection(2, 4);
        canvas.setSelection(2, 4);
        fixture.key(SWT.ARROW_LEFT, SWT.SHIFT);
        stop.run();
        canvas.setSelection(0, 0);
        assertEquals(List.of(new Selection(2, 4), new Selection(2, 5)), heard);
    }
}
