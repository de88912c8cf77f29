package org.isnad.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Runs a thing once, some time after the last of many requests, in the UI thread, and never after its control is gone. */
public final class Debounce {

    private final Control control;
    private final int milliseconds;
    private final Runnable action;
    private final Runnable timer = this::run;

    public Debounce(Control control, int milliseconds, Runnable action) {
        this.control = control;
        this.milliseconds = milliseconds;
        this.action = action;
    }

    /** Asks for a run, from any thread; the wait begins anew. */
    public void request() {
        if (control.isDisposed()) {
            return;
        }
        if (Display.getCurrent() == null) {
            control.getDisplay().asyncExec(this::request);
        } else {
            control.getDisplay().timerExec(milliseconds, timer);
        }
    }

    private void run() {
        if (!control.isDisposed()) {
            action.run();
        }
    }
}
