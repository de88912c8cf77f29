package org.isnad.ui;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Progress of long work in the language of the user: the words of the platform are English only. */
final class WorkDialog extends ProgressMonitorDialog {

    WorkDialog(Shell shell) {
        super(shell);
        message = Messages.Work_message;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Work_title);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        cancel.setText(Messages.Work_cancel);
    }
}
