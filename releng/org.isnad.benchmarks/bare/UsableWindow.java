package org.isnad.benchmarks.bare;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Says when the window is painted and all that was put off until later is done, then closes the workbench. */
public final class UsableWindow implements IStartup {

    private static final int ROUNDS = 3;

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> wait(display, ROUNDS));
    }

    /** What is put off runs in the order in which it was put off, after all events. */
    private static void wait(Display display, int rounds) {
        for (Shell shell : display.getShells()) {
            shell.update();
        }
        if (rounds > 0) {
            display.asyncExec(() -> wait(display, rounds - 1));
        } else {
            System.out.println("usable " + System.currentTimeMillis());
            System.out.flush();
            PlatformUI.getWorkbench().close();
        }
    }
}
