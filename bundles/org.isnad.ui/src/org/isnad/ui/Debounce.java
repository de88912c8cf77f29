package org.isnad.ui;

import org.eclipse.swt.widgets.Control;

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

    /** Asks for a run; the wait begins anew. */
    public void request() {
        if (!control.isDisposed()) {
            control.getDisplay().timerExec(milliseconds, timer);
        }
    }

    private void run() {
        if (!control.isDisposed()) {
            action.run();
        }
    }
}
