package org.isnad.app.tests;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Goes through an open wizard by its buttons. */
final class WizardPilot {

    private final Keyboard keyboard;
    private final WizardDialog dialog;

    WizardPilot(Keyboard keyboard, IWizard wizard) {
        this.keyboard = keyboard;
        dialog = new WizardDialog(OpenWorkbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        keyboard.settle();
    }

    String page() {
        return dialog.getCurrentPage().getName();
    }

    /** Goes on as soon as the page is complete. */
    void next() {
        String before = page();
        keyboard.until(
                before + " is complete", () -> dialog.getCurrentPage().canFlipToNextPage() && isDefaultEnabled());
        press(dialog.getShell().getDefaultButton());
        keyboard.until("the page after " + before, () -> !page().equals(before));
    }

    /** Finishes as soon as that is possible, and closes the report that follows. */
    void finish() {
        keyboard.until("the wizard can finish", () -> dialog.getCurrentPage().isPageComplete() && isDefaultEnabled());
        closeTheReport();
        press(dialog.getShell().getDefaultButton());
        keyboard.until("the wizard is closed", () -> dialog.getShell() == null);
    }

    void close() {
        if (dialog.getShell() != null) {
            dialog.close();
        }
    }

    /** Sets the first visible check box of the page; false where it has none. */
    boolean check() {
        Button box = box(dialog.getCurrentPage().getControl());
        if (box == null) {
            return false;
        }
        box.setSelection(true);
        press(box);
        return true;
    }

    private static Button box(Control control) {
        if (control instanceof Button button && (button.getStyle() & SWT.CHECK) != 0 && button.isVisible()) {
            return button;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Button found = box(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean isDefaultEnabled() {
        Button button = dialog.getShell().getDefaultButton();
        return button != null && button.isEnabled();
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, null);
    }

    /** The report runs its own event loop, in which this is done. */
    private void closeTheReport() {
        Display display = Display.getCurrent();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (shell.getData() instanceof Dialog report
                            && report != dialog
                            && shell.getDefaultButton() != null) {
                        press(shell.getDefaultButton());
                        return;
                    }
                }
                display.timerExec(100, this);
            }
        });
    }
}
