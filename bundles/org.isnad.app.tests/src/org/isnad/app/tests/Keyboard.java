package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses real keys: they go through the window system to whatever has the focus. */
final class Keyboard {

    private static final long PATIENCE_SECONDS = 60;

    private final Display display;
    private int released;

    Keyboard(Display display) {
        this.display = display;
        display.addFilter(SWT.KeyUp, event -> released++);
    }

    /** Presses a key with modifiers such as {@code SWT.CTRL | SWT.SHIFT}, and waits until it was let go. */
    void press(int modifiers, int keyCode) {
        down(modifiers, SWT.CTRL);
        down(modifiers, SWT.ALT);
        down(modifiers, SWT.SHIFT);
        int before = released;
        post(SWT.KeyDown, keyCode);
        post(SWT.KeyUp, keyCode);
        until("the key " + keyCode + " is let go", () -> released > before);
        up(modifiers, SWT.SHIFT);
        up(modifiers, SWT.ALT);
        up(modifiers, SWT.CTRL);
    }

    void press(int keyCode) {
        press(SWT.NONE, keyCode);
    }

    void type(String letters) {
        letters.chars().forEach(this::press);
    }

    private void down(int modifiers, int modifier) {
        if ((modifiers & modifier) != 0) {
            post(SWT.KeyDown, modifier);
        }
    }

    private void up(int modifiers, int modifier) {
        if ((modifiers & modifier) != 0) {
            int before = released;
            post(SWT.KeyUp, modifier);
            until("the modifier is let go", () -> released > before);
        }
    }

    private void post(int type, int keyCode) {
        Event event = new Event();
        event.type = type;
        boolean special = (keyCode & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0;
        event.keyCode = special ? keyCode : 0;
        event.character = special ? 0 : (char) keyCode;
        assertTrue(display.post(event), "the window system took the key");
    }

    /** Lets the workbench work until something is so. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    /** Lets the workbench do all it has to do now. */
    void settle() {
        while (display.readAndDispatch()) {
            // again
        }
    }
}
