package org.isnad.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.canvas.EdgeDrag.Phase;
import org.isnad.ui.canvas.MarkStyle.Background;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Underline;
import org.isnad.ui.canvas.MarkStyle.Wash;

/** Moving an edge of an emphasised mark with the mouse; the mark is shown as it would be until the button is let go. */
final class EdgeDragging {

    private static final int REACH = 5;

    private final ArticleSurface surface;
    private final Listeners<EdgeDrag> listeners = new Listeners<>();
    private boolean heard;
    private EdgeDrag current;
    private Mark shown;

    EdgeDragging(ArticleSurface surface) {
        this.surface = surface;
        surface.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && cancel()) {
                e.doit = false;
            }
        });
        surface.addListener(SWT.FocusOut, e -> cancel());
    }

    Runnable add(Consumer<EdgeDrag> listener) {
        heard = true;
        return listeners.add(listener);
    }

    /** Begins to drag if there is an edge at the point. */
    boolean press(Point point) {
        EdgeDrag edge = edgeAt(point);
        if (edge == null) {
            return false;
        }
        current = edge;
        shown = edge.mark();
        listeners.tell(edge);
        return true;
    }

    void move(Point point) {
        if (current == null) {
            surface.setCursor(
                    edgeAt(point) == null ? null : surface.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
            return;
        }
        Mark mark = current.mark();
        Boundaries boundaries = surface.view.boundaries();
        int place = surface.view.caretAt(point);
        int offset = current.beginEdge()
                ? Math.min(place, boundaries.snap(mark.end() - 1))
                : Math.max(place, boundaries.next(mark.begin()));
        if (offset != current.offset()) {
            current = new EdgeDrag(mark, current.beginEdge(), offset, Phase.MOVE);
            show(new Mark(current.begin(), current.end(), mark.key(), mark.style(), mark.layer()));
            listeners.tell(current);
        }
    }

    void release() {
        if (current != null) {
            boolean moved = current.offset()
                    != (current.beginEdge()
                            ? current.mark().begin()
                            : current.mark().end());
            end(moved ? Phase.DROP : Phase.CANCEL);
        }
    }

    /** Whether there was something to cancel. */
    boolean cancel() {
        boolean dragging = current != null;
        if (dragging) {
            end(Phase.CANCEL);
        }
        return dragging;
    }

    private void end(Phase phase) {
        EdgeDrag last = new EdgeDrag(current.mark(), current.beginEdge(), current.offset(), phase);
        show(current.mark());
        current = null;
        shown = null;
        listeners.tell(last);
    }

    private void show(Mark mark) {
        if (!mark.equals(shown)) {
            surface.changeMarks(List.of(shown), List.of(mark));
            shown = mark;
        }
    }

    private EdgeDrag edgeAt(Point point) {
        if (!heard || surface.getActiveKeys().isEmpty()) {
            return null;
        }
        int at = surface.view.offsetAt(point);
        for (Mark mark : surface.view.shownMarks(Math.max(0, at - 1), at + 2)) {
            if (surface.getActiveKeys().contains(mark.key()) && isDraggable(mark)) {
                if (isAt(point, mark.begin())) {
                    return new EdgeDrag(mark, true, mark.begin(), Phase.START);
                }
                if (isAt(point, mark.end())) {
                    return new EdgeDrag(mark, false, mark.end(), Phase.START);
                }
            }
        }
        return null;
    }

    private static boolean isDraggable(Mark mark) {
        return mark.length() > 0
                && (mark.style() instanceof Background
                        || mark.style() instanceof Bracket
                        || mark.style() instanceof Wash
                        || mark.style() instanceof Underline);
    }

    private boolean isAt(Point point, int offset) {
        int reach = REACH * surface.view.font().unit();
        Rectangle caret = surface.view.caretBounds(offset);
        Rectangle before = offset == 0 ? caret : endOf(offset);
        return isNear(point, caret, reach) || isNear(point, before, reach);
    }

    private Rectangle endOf(int offset) {
        List<Rectangle> last = surface.view.boundsOf(surface.view.boundaries().previous(offset), offset);
        if (last.isEmpty()) {
            return surface.view.caretBounds(offset);
        }
        Rectangle box = last.get(last.size() - 1);
        boolean rtl = surface.view.text().isRightToLeft(surface.view.text().blockAt(offset - 1));
        return new Rectangle(rtl ? box.x : box.x + box.width, box.y, 0, box.height);
    }

    private static boolean isNear(Point point, Rectangle edge, int reach) {
        return Math.abs(point.x - edge.x) <= reach && point.y >= edge.y && point.y < edge.y + edge.height;
    }
}
