package org.isnad.ui.network;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.drawing.Drawing;
import org.isnad.network.picture.Landmarks.Sight;
import org.isnad.ui.Debounce;

/**
 * Shows a drawing on white ground, as files have it: the wheel zooms, dragging moves, a click tells its place in the drawing. Keys
 * do the same, see {@link CanvasKeys}. A legend stays at the lower end where the reader begins.
 */
final class DrawingCanvas extends Canvas {

    private static final double LEAST_ZOOM = 0.05;
    private static final double MOST_ZOOM = 6;
    private static final int DRAG = 4;
    private static final int RING = 0x1a56c4;

    /** While the picture moves; more would not follow the hand. */
    private static final int LINES_IN_MOTION = 2500;

    private static final int REST = 180;

    private final DrawingPainter painter = new DrawingPainter(this);
    private final LegendStrip legend = new LegendStrip(painter);
    private final CanvasKeys keys = new CanvasKeys(this);
    private Drawing drawing;
    private double zoom = 1;
    private double left;
    private double top;
    private boolean fitting = true;
    private boolean moving;
    private final Debounce rest = new Debounce(this, REST, this::rest);
    private int pressedX;
    private int pressedY;
    private boolean pressed;
    private boolean dragged;
    private BiConsumer<Double, Double> clicked = (x, y) -> {};
    private BiFunction<Double, Double, String> tip = (x, y) -> null;
    private Function<Sight, Drawing> over = sight -> null;

    /** Never mirrored by the window system: what is mirrored is in the drawing. */
    DrawingCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> {
            if (fitting) {
                fit();
            }
        });
        addListener(SWT.MouseVerticalWheel, event -> {
            zoom(Math.pow(1.12, event.count > 0 ? 1 : -1), event.x, event.y);
            event.doit = false;
        });
        addListener(SWT.MouseDown, event -> {
            setFocus();
            press(event);
            dragged = false;
        });
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
        keys.listen();
    }

    /** Told with the place in the drawing. */
    void onClick(BiConsumer<Double, Double> listener) {
        clicked = listener;
    }

    /** What stands under a place of the drawing; null for nothing. */
    void tips(BiFunction<Double, Double, String> asked) {
        tip = asked;
    }

    /** What is drawn over a drawing for how it is seen; null for nothing. */
    void over(Function<Sight, Drawing> asked) {
        over = asked;
    }

    CanvasKeys keys() {
        return keys;
    }

    /** What is shown, or null. */
    Drawing drawing() {
        return drawing;
    }

    /** Shows another drawing, or none, as a whole: where the keyboard goes, and what its colours mean or null. */
    void show(Drawing shown, List<Spot> spots, Drawing meaning) {
        drawing = shown;
        legend.take(meaning);
        keys.take(spots);
        fit();
        redraw();
    }

    /** Shows the same drawing in other colours, in the same place. */
    void recolour(Drawing shown) {
        drawing = shown;
        redraw();
    }

    /** Shows the whole drawing, not larger than life. */
    void fit() {
        fitting = true;
        Rectangle area = getClientArea();
        double height = area.height - legend.height(area);
        if (drawing == null || area.width == 0 || height <= 0) {
            return;
        }
        double whole = Math.min(area.width / drawing.width(), height / drawing.height());
        zoom = Math.max(LEAST_ZOOM, Math.min(1.25, whole));
        left = (area.width - drawing.width() * zoom) / 2;
        top = (height - drawing.height() * zoom) / 2;
        redraw();
    }

    void zoomBy(double factor) {
        Rectangle area = getClientArea();
        zoom(factor, area.width / 2.0, area.height / 2.0);
    }

    private void zoom(double factor, double x, double y) {
        double wanted = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom * factor));
        left = x - (x - left) * wanted / zoom;
        top = y - (y - top) * wanted / zoom;
        zoom = wanted;
        inMotion();
    }

    private void inMotion() {
        fitting = false;
        moving = true;
        rest.request();
        redraw();
    }

    private void rest() {
        moving = false;
        redraw();
    }

    void move(double dx, double dy) {
        left += dx;
        top += dy;
        inMotion();
    }

    /** Moves what is shown until a spot is in view. */
    void reveal(Spot spot) {
        Rectangle area = getClientArea();
        double x = spot.x() * zoom + left;
        double y = spot.y() * zoom + top;
        double marginX = Math.min(area.width / 2.0, spot.width() * zoom / 2 + 12);
        double marginY = Math.min(area.height / 2.0, spot.height() * zoom / 2 + 12);
        double dx = Math.max(0, marginX - x) - Math.max(0, x - (area.width - marginX));
        double dy = Math.max(0, marginY - y) - Math.max(0, y - (area.height - legend.height(area) - marginY));
        if (dx != 0 || dy != 0) {
            move(dx, dy);
        }
        redraw();
    }

    /** As a click does at a place of the drawing. */
    void click(double x, double y) {
        clicked.accept(x, y);
    }

    private void press(Event event) {
        pressed = true;
        pressedX = event.x;
        pressedY = event.y;
    }

    private void moved(Event event) {
        if (!pressed) {
            String text = drawing == null ? null : tip.apply((event.x - left) / zoom, (event.y - top) / zoom);
            if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
                setToolTipText(text);
            }
            return;
        }
        if (dragged || Math.abs(event.x - pressedX) + Math.abs(event.y - pressedY) > DRAG) {
            dragged = true;
            move(event.x - pressedX, event.y - pressedY);
            press(event);
        }
    }

    private void released(Event event) {
        boolean click = pressed && !dragged && event.button == 1;
        pressed = false;
        if (click && drawing != null) {
            keys.forget();
            click((event.x - left) / zoom, (event.y - top) / zoom);
        }
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        event.gc.fillRectangle(area);
        if (drawing == null) {
            return;
        }
        painter.paint(event.gc, area, drawing, zoom, left, top, moving ? LINES_IN_MOTION : Integer.MAX_VALUE);
        Drawing names = over.apply(new Sight(zoom, left, top, area.width, area.height - legend.height(area)));
        if (names != null) {
            painter.paint(event.gc, area, names, 1, 0, 0);
        }
        Spot spot = keys.spot();
        if (spot != null && isFocusControl()) {
            int width = (int) Math.round(spot.width() * zoom) + 8;
            int height = (int) Math.round(spot.height() * zoom) + 8;
            int x = (int) Math.round(spot.x() * zoom + left) - width / 2;
            int y = (int) Math.round(spot.y() * zoom + top) - height / 2;
            event.gc.setForeground(DrawingPainter.colour(RING));
            event.gc.setLineWidth(2);
            event.gc.drawRoundRectangle(x, y, width, height, 8, 8);
        }
        legend.paint(event.gc, area);
    }
}
