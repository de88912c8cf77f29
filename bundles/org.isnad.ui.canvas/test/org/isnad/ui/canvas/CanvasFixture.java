package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** An open canvas that is driven by typed events; close it to dispose of everything. */
final class CanvasFixture implements AutoCloseable {

    final Display display = display();
    final ArticleCanvas canvas;
    private final Shell shell;

    CanvasFixture(String text, int width, int height) {
        shell = new Shell(display);
        canvas = new ArticleCanvas(shell, SWT.NONE);
        shell.setSize(1400, 1000);
        shell.open();
        resize(width, height);
        canvas.setText(text);
        settle();
    }

    /** The display of this run; if this makes it, it tracks resources. */
    static Display display() {
        if (Display.getCurrent() == null) {
            DeviceData data = new DeviceData();
            data.tracking = true;
            return new Display(data);
        }
        return Display.getCurrent();
    }

    static CanvasFixture of(String text) {
        return new CanvasFixture(text, 700, 500);
    }

    void resize(int width, int height) {
        canvas.setBounds(0, 0, width, height);
        settle();
    }

    void settle() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    void key(int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    int caretAfter(int keyCode, int stateMask) {
        key(keyCode, stateMask);
        return canvas.getCaretOffset();
    }

    Event mouse(int type, Point point, int count, int stateMask) {
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = count;
        event.stateMask = stateMask;
        canvas.notifyListeners(type, event);
        return event;
    }

    void click(Point point, int count, int stateMask) {
        mouse(SWT.MouseDown, point, count, stateMask);
        mouse(SWT.MouseUp, point, count, stateMask);
    }

    /** The middle of the cluster that begins at the offset. */
    Point middle(int offset) {
        int end = new Boundaries(new ArticleText(canvas.getText())).next(offset);
        Rectangle bounds = canvas.boundsOf(offset, end).get(0);
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Paints the canvas into an image, which the caller disposes. */
    Image picture() {
        Rectangle area = canvas.getClientArea();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        event.setBounds(area);
        canvas.notifyListeners(SWT.Paint, event);
        gc.dispose();
        return image;
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
