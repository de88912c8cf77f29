package org.isnad.ui.exchange;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog whose buttons speak the language of the user: those of the platform are English only. */
public final class LabelledWizard extends WizardDialog {

    public LabelledWizard(Shell shell, IWizard wizard) {
        super(shell, wizard);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, label(id, label), isDefault);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        // The only one that the platform makes by a way of its own.
        getButton(IDialogConstants.CANCEL_ID).setText(Messages.Wizard_cancel);
    }

    private static String label(int id, String otherwise) {
        return switch (id) {
            case IDialogConstants.BACK_ID -> Messages.Wizard_back;
            case IDialogConstants.NEXT_ID -> Messages.Wizard_next;
            case IDialogConstants.FINISH_ID -> Messages.Wizard_finish;
            default -> otherwise;
        };
    }
}
