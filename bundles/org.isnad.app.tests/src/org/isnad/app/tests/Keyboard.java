package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** Presses real keys: they go through the window system to whatever has the focus. */
final class Keyboard {

    private static final long PATIENCE_SECONDS = 60;

    private final Display display;

    Keyboard(Display display) {
        this.display = display;
    }

    /** Presses a key with modifiers such as {@code SWT.CTRL | SWT.SHIFT}; what it does must be waited for. */
    void press(int modifiers, int keyCode) {
        List<Integer> held = Stream.of(SWT.CTRL, SWT.ALT, SWT.SHIFT)
                .filter(modifier -> (modifiers & modifier) != 0)
                .toList();
        held.forEach(modifier -> post(SWT.KeyDown, modifier));
        post(SWT.KeyDown, keyCode);
        post(SWT.KeyUp, keyCode);
        held.forEach(modifier -> post(SWT.KeyUp, modifier));
        settle();
    }

    void press(int keyCode) {
        press(SWT.NONE, keyCode);
    }

    void type(String letters) {
        letters.chars().forEach(this::press);
    }

    private void post(int type, int keyCode) {
        Event event = new Event();
        event.type = type;
        boolean special = keyCode < ' ' || keyCode >= SWT.DEL;
        event.keyCode = special ? keyCode : 0;
        event.character = special ? 0 : (char) keyCode;
        assertTrue(display.post(event), "the window system took the key");
    }

    /** Lets the workbench work until something is so. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain until " + what + "; " + state());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    /** Where a key went that did nothing: a failure without it cannot be understood afterwards. */
    private String state() {
        IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
        return "window " + display.getActiveShell() + ", focus " + display.getFocusControl() + ", keys of "
                + contexts.getActiveContextIds();
    }

    /** Lets the workbench do all it has to do now. */
    void settle() {
        while (display.readAndDispatch()) {
            // again
        }
    }
}
