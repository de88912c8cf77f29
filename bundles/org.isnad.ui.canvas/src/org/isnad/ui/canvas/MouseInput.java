package org.isnad.ui.canvas;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Selecting with the mouse: by clusters, after a double click by words, after a triple click by paragraphs. */
final class MouseInput {

    private static final int DRAG_DISTANCE = 4;
    private static final int SCROLL_INTERVAL = 40;

    private final ArticleCanvas canvas;
    private final ArticleView view;
    private final EdgeDragging dragging;
    private final Consumer<Selection> select;
    private final BiConsumer<Point, Event> clicked;
    private Selection origin;
    private IntFunction<Selection> unit;
    private Point down;
    private Point last;
    private boolean dragged;
    private boolean scrolling;

    MouseInput(
            ArticleCanvas canvas, EdgeDragging dragging, Consumer<Selection> select, BiConsumer<Point, Event> clicked) {
        this.canvas = canvas;
        this.dragging = dragging;
        view = canvas.view;
        this.select = select;
        this.clicked = clicked;
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private void pressed(Event event) {
        canvas.setFocus();
        Point point = new Point(event.x, event.y);
        if (event.button == 1 && event.count == 1 && dragging.press(point)) {
            return;
        }
        int caret = view.caretAt(point);
        if (event.button == 1) {
            start(event, point, caret);
        } else if (event.button == 3 && !canvas.getSelection().contains(view.offsetAt(point))) {
            select.accept(new Selection(caret, caret));
        }
    }

    private void start(Event event, Point point, int caret) {
        down = point;
        dragged = false;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (event.count >= 3) {
            unit = view.text()::paragraphAt;
        } else if (event.count == 2) {
            unit = view.boundaries()::wordAt;
        } else {
            unit = null;
        }
        if (unit != null) {
            origin = unit.apply(view.offsetAt(point));
        } else {
            origin = new Selection(shift ? canvas.getSelection().anchor() : caret, caret);
        }
        select.accept(origin);
    }

    private void moved(Event event) {
        if (down == null) {
            dragging.move(new Point(event.x, event.y));
            return;
        }
        last = new Point(event.x, event.y);
        dragged |= Math.abs(last.x - down.x) >= DRAG_DISTANCE || Math.abs(last.y - down.y) >= DRAG_DISTANCE;
        if (dragged) {
            extend();
            autoscroll();
        }
    }

    private void extend() {
        int inside = Math.max(0, Math.min(last.y, view.viewport().height() - 1));
        Point point = new Point(last.x, inside);
        select.accept(
                unit == null
                        ? new Selection(origin.anchor(), view.caretAt(point))
                        : origin.spanning(unit.apply(view.offsetAt(point))));
    }

    private void released(Event event) {
        if (event.button == 1 && down == null) {
            dragging.release();
        } else if (event.button == 1) {
            moved(event);
            Point place = down;
            down = null;
            if (!dragged) {
                clicked.accept(place, event);
            }
        }
    }

    private void autoscroll() {
        if (!scrolling && distanceOutside() != 0) {
            scrolling = true;
            canvas.getDisplay().timerExec(SCROLL_INTERVAL, this::scrollOn);
        }
    }

    private void scrollOn() {
        scrolling = false;
        if (!canvas.isDisposed() && down != null && distanceOutside() != 0) {
            canvas.scrollBy(distanceOutside());
            extend();
            autoscroll();
        }
    }

    private int distanceOutside() {
        int height = view.viewport().height();
        return last.y < 0 ? last.y : Math.max(0, last.y - height + 1);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            if (event.count > 0) {
                canvas.zoomIn();
            } else {
                canvas.zoomOut();
            }
            event.doit = false;
        }
    }
}
