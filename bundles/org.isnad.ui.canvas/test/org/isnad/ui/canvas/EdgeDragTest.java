package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.canvas.EdgeDrag.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edges of what is emphasised are moved with the mouse. */
class EdgeDragTest {

    private static final int BEGIN = Fixtures.NEWS.indexOf("وزير");
    private static final int END = Fixtures.NEWS.indexOf(" في بلدة");
    private static final Mark MARK = new Mark(BEGIN, END, "k", new MarkStyle.Bracket(new RGB(0, 0, 200)));

    private final List<EdgeDrag> steps = new ArrayList<>();
    private CanvasFixture fixture;

    @BeforeEach
    void open() {
        fixture = CanvasFixture.of(Fixtures.NEWS);
        fixture.canvas.setMarks(List.of(MARK));
        fixture.canvas.onEdgeDrag(steps::add);
        fixture.canvas.setActiveKeys(Set.of("k"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Point edge(int offset) {
        Rectangle caret = fixture.canvas.caretBounds(offset);
        return new Point(caret.x, caret.y + caret.height / 2);
    }

    @Test
    void theEndFollowsTheMouseAndIsToldWhenItIsDropped() {
        fixture.mouse(SWT.MouseDown, edge(END), 1, 0);
        fixture.mouse(SWT.MouseMove, edge(END + 3), 1, SWT.BUTTON1);
        assertEquals(
                List.of(new Mark(BEGIN, END + 3, "k", MARK.style())),
                fixture.canvas.marksIn(0, Fixtures.NEWS.length()));
        fixture.mouse(SWT.MouseUp, edge(END + 3), 1, SWT.BUTTON1);
        assertEquals(
                List.of(Phase.START, Phase.MOVE, Phase.DROP),
                steps.stream().map(EdgeDrag::phase).toList());
        EdgeDrag drop = steps.get(2);
        assertEquals(MARK, drop.mark());
        assertEquals(BEGIN, drop.begin());
        assertEquals(END + 3, drop.end());
        assertEquals(List.of(MARK), fixture.canvas.marksIn(0, Fixtures.NEWS.length()));
        assertTrue(fixture.canvas.getSelection().isEmpty());
    }

    @Test
    void theBeginNeverPassesTheEnd() {
        fixture.mouse(SWT.MouseDown, edge(BEGIN), 1, 0);
        fixture.mouse(SWT.MouseMove, edge(END + 8), 1, SWT.BUTTON1);
        fixture.mouse(SWT.MouseUp, edge(END + 8), 1, SWT.BUTTON1);
        EdgeDrag drop = steps.get(steps.size() - 1);
        assertTrue(drop.beginEdge());
        assertEquals(END - 1, drop.begin());
    }

    @Test
    void escapeLeavesTheMarkAsItWas() {
        fixture.mouse(SWT.MouseDown, edge(END), 1, 0);
        fixture.mouse(SWT.MouseMove, edge(END + 3), 1, SWT.BUTTON1);
        fixture.key(SWT.ESC, 0);
        assertEquals(Phase.CANCEL, steps.get(steps.size() - 1).phase());
        assertEquals(List.of(MARK), fixture.canvas.marksIn(0, Fixtures.NEWS.length()));
        assertFalse(fixture.canvas.cancelEdgeDrag());
        fixture.mouse(SWT.MouseUp, edge(END + 3), 1, SWT.BUTTON1);
        assertEquals(Phase.CANCEL, steps.get(steps.size() - 1).phase());
    }

    @Test
    void theCursorShowsWhereAnEdgeCanBeTaken() {
        fixture.mouse(SWT.MouseMove, edge(END), 0, 0);
        assertNotNull(fixture.canvas.getCursor());
        fixture.mouse(SWT.MouseMove, fixture.middle(END - 3), 0, 0);
        assertNull(fixture.canvas.getCursor());
    }

    @Test
    void whatIsNotEmphasisedIsSelectedAcrossNotDragged() {
        fixture.canvas.setActiveKeys(Set.of());
        fixture.mouse(SWT.MouseDown, edge(END), 1, 0);
        fixture.mouse(SWT.MouseMove, edge(END + 5), 1, SWT.BUTTON1);
        fixture.mouse(SWT.MouseUp, edge(END + 5), 1, SWT.BUTTON1);
        assertEquals(List.of(), steps);
        assertEquals(new Selection(END, END + 5), fixture.canvas.getSelection());
    }
}
