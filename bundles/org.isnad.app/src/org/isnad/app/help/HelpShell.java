package org.isnad.app.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The guide in a window of its own beside a dialog, which keeps every other window from being used. */
final class HelpShell {

    private static final int WIDTH = 520;

    private HelpShell() {}

    /** The one that belongs to a dialog, opened where it is not yet. */
    static HelpPane beside(Shell dialog) {
        for (Shell child : dialog.getShells()) {
            if (child.getData() instanceof HelpPane pane) {
                child.setActive();
                return pane;
            }
        }
        Shell shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(HelpMessages.title);
        shell.setLayout(new FillLayout());
        HelpPane pane = new HelpPane(shell, () -> {});
        shell.setData(pane);
        shell.setSize(WIDTH, Math.max(420, dialog.getSize().y));
        int right = dialog.getLocation().x + dialog.getSize().x + 8;
        boolean fits = right + WIDTH < dialog.getMonitor().getClientArea().width;
        shell.setLocation(fits ? right : Math.max(0, dialog.getLocation().x - WIDTH - 8), dialog.getLocation().y);
        shell.open();
        return pane;
    }
}
