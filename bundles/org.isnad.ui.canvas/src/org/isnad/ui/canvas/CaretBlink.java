package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Whether the caret is to be seen just now: it blinks while the control has the focus and stays lit after each
 * movement.
 */
final class CaretBlink {

    private static final int INTERVAL = 530;

    private final Control control;
    private final Runnable repaint;
    private final Runnable tick = this::tick;
    private boolean focus;
    private boolean lit;

    CaretBlink(Control control, Runnable repaint) {
        this.control = control;
        this.repaint = repaint;
        control.addListener(SWT.FocusIn, e -> setFocus(true));
        control.addListener(SWT.FocusOut, e -> setFocus(false));
        control.addListener(SWT.Dispose, e -> control.getDisplay().timerExec(-1, tick));
    }

    boolean isLit() {
        return lit;
    }

    boolean hasFocus() {
        return focus;
    }

    /** Lights the caret and starts the interval anew. */
    void restart() {
        lit = focus;
        control.getDisplay().timerExec(focus ? INTERVAL : -1, tick);
    }

    private void setFocus(boolean gained) {
        focus = gained;
        restart();
        repaint.run();
    }

    private void tick() {
        if (!control.isDisposed() && focus) {
            lit = !lit;
            repaint.run();
            control.getDisplay().timerExec(INTERVAL, tick);
        }
    }
}
