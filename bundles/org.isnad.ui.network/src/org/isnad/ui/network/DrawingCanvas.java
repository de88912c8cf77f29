package org.isnad.ui.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Raster;
import org.isnad.ui.Disposables;

/** Shows a drawing on white ground, as files have it: the wheel zooms, dragging moves, a click tells its place in the drawing. */
final class DrawingCanvas extends Canvas {

    private static final double LEAST_ZOOM = 0.05;
    private static final double MOST_ZOOM = 6;
    private static final int DRAG = 4;

    private final Disposables fonts = Disposables.with(this);
    private final Map<String, Font> known = new HashMap<>();
    private Drawing drawing;
    private double zoom = 1;
    private double left;
    private double top;
    private boolean fitting = true;
    private Point pressed;
    private boolean dragged;
    private BiConsumer<Double, Double> clicked = (x, y) -> {};
    private BiFunction<Double, Double, String> tip = (x, y) -> null;

    /** Never mirrored by the window system: what is mirrored is in the drawing. */
    DrawingCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            if (fitting) {
                fit();
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            pressed = new Point(event.x, event.y);
            dragged = false;
        });
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::key);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = drawing == null ? "" : drawing.title();
            }
        });
    }

    /** Told with the place in the drawing. */
    void onClick(BiConsumer<Double, Double> listener) {
        clicked = listener;
    }

    /** What stands under a place of the drawing; null for nothing. */
    void tips(BiFunction<Double, Double, String> asked) {
        tip = asked;
    }

    /**
     * Shows another drawing.
     *
     * @param fit whether all of it is to be seen, instead of what was seen before
     */
    void show(Drawing shown, boolean fit) {
        drawing = shown;
        if (fit) {
            fit();
        }
        redraw();
    }

    /** Shows the whole drawing, not larger than life. */
    void fit() {
        fitting = true;
        Rectangle area = getClientArea();
        if (drawing == null || area.width == 0 || area.height == 0) {
            return;
        }
        zoom = Math.max(
                LEAST_ZOOM, Math.min(1.25, Math.min(area.width / drawing.width(), area.height / drawing.height())));
        left = (area.width - drawing.width() * zoom) / 2;
        top = (area.height - drawing.height() * zoom) / 2;
        redraw();
    }

    void zoomBy(double factor) {
        Rectangle area = getClientArea();
        zoom(factor, area.width / 2.0, area.height / 2.0);
    }

    /** A place of the drawing on the canvas, for tests and pictures. */
    Point place(double x, double y) {
        return new Point((int) Math.round(x * zoom + left), (int) Math.round(y * zoom + top));
    }

    private void zoom(double factor, double x, double y) {
        double wanted = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom * factor));
        left = x - (x - left) * wanted / zoom;
        top = y - (y - top) * wanted / zoom;
        zoom = wanted;
        fitting = false;
        redraw();
    }

    private void wheel(Event event) {
        zoom(Math.pow(1.12, event.count > 0 ? 1 : -1), event.x, event.y);
        event.doit = false;
    }

    private void moved(Event event) {
        if (pressed == null) {
            String text = drawing == null ? null : tip.apply((event.x - left) / zoom, (event.y - top) / zoom);
            if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
                setToolTipText(text);
            }
            return;
        }
        if (dragged || Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG) {
            dragged = true;
            fitting = false;
            left += event.x - pressed.x;
            top += event.y - pressed.y;
            pressed = new Point(event.x, event.y);
            redraw();
        }
    }

    private void released(Event event) {
        boolean click = pressed != null && !dragged && event.button == 1;
        pressed = null;
        if (click && drawing != null) {
            clicked.accept((event.x - left) / zoom, (event.y - top) / zoom);
        }
    }

    private void key(Event event) {
        switch (event.character == 0 ? event.keyCode : event.character) {
            case '+', '=', SWT.KEYPAD_ADD -> zoomBy(1.25);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(0.8);
            case '0' -> fit();
            case SWT.ARROW_LEFT -> move(40, 0);
            case SWT.ARROW_RIGHT -> move(-40, 0);
            case SWT.ARROW_UP -> move(0, 40);
            case SWT.ARROW_DOWN -> move(0, -40);
            default -> {
                // Another key is none of ours.
            }
        }
    }

    private void move(int dx, int dy) {
        left += dx;
        top += dy;
        fitting = false;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(area);
        if (drawing == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(getDisplay());
        transform.translate((float) left, (float) top);
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        for (Mark mark : drawing.marks()) {
            paint(gc, mark);
        }
        gc.setTransform(null);
        transform.dispose();
    }

    private void paint(GC gc, Mark mark) {
        if (mark instanceof Mark.Line line) {
            gc.setForeground(colour(line.colour()));
            gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes((float) line.width()));
            gc.setLineDash(line.dashed() ? new int[] {7, 4} : null);
            gc.drawLine(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2()));
            gc.setLineDash(null);
        } else if (mark instanceof Mark.Box box) {
            paint(gc, box);
        } else if (mark instanceof Mark.Polygon polygon) {
            double[] points = polygon.points();
            int[] corners = new int[points.length];
            for (int i = 0; i < corners.length; i++) {
                corners[i] = round(points[i]);
            }
            gc.setBackground(colour(polygon.fill()));
            gc.fillPolygon(corners);
        } else if (mark instanceof Mark.Label label) {
            paint(gc, label);
        }
    }

    private void paint(GC gc, Mark.Box box) {
        int x = round(box.x());
        int y = round(box.y());
        int width = round(box.x() + box.width()) - x;
        int height = round(box.y() + box.height()) - y;
        int arc = round(2 * box.radius());
        if (isOutside(x, y, width, height)) {
            return;
        }
        if (box.fill() != Mark.NO_COLOUR) {
            gc.setBackground(colour(box.fill()));
            gc.fillRoundRectangle(x, y, width, height, arc, arc);
        }
        if (box.border() != Mark.NO_COLOUR) {
            gc.setForeground(colour(box.border()));
            gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes((float) box.borderWidth()));
            gc.drawRoundRectangle(x, y, width, height, arc, arc);
        }
    }

    /** Letters too small to read are left out. */
    private void paint(GC gc, Mark.Label label) {
        if (label.size() * zoom < 4 || isOutside(label.x() - 300, label.y() - 20, 600, 40)) {
            return;
        }
        gc.setFont(font(label.size(), label.bold()));
        gc.setForeground(colour(label.colour()));
        int width = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT).x;
        double x =
                switch (label.anchor()) {
                    case LEFT -> label.x();
                    case MIDDLE -> label.x() - width / 2.0;
                    case RIGHT -> label.x() - width;
                };
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.drawText(label.text(), round(x), round(label.y() - ascent), SWT.DRAW_TRANSPARENT);
    }

    private boolean isOutside(double x, double y, double width, double height) {
        Rectangle area = getClientArea();
        return (x + width) * zoom + left < 0
                || x * zoom + left > area.width
                || (y + height) * zoom + top < 0
                || y * zoom + top > area.height;
    }

    private Font font(double pixels, boolean bold) {
        return known.computeIfAbsent(pixels + (bold ? "b" : ""), key -> {
            int points = (int) Math.round(pixels * 72 / getDisplay().getDPI().y);
            Font font = new Font(getDisplay(), Raster.fontFamily(), points, bold ? SWT.BOLD : SWT.NORMAL);
            fonts.add(font::dispose);
            return font;
        });
    }

    private static Color colour(int colour) {
        return new Color(new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
