package org.isnad.ui.review.adjudication;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.review.adjudicate.MergePolicy;

/** Asks what may go into gold unseen in this project. */
final class PolicyDialog extends Dialog {

    private static final int LARGEST = 40;
    private static final int WIDTH = 420;

    private MergePolicy policy;
    private Button majority;
    private Spinner tolerance;

    PolicyDialog(Shell parent, MergePolicy policy) {
        super(parent);
        this.policy = policy;
    }

    /** What was chosen when the dialog was left. */
    MergePolicy policy() {
        return policy;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(AdjudicationMessages.Dialog_policy);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label explain = new Label(area, SWT.WRAP);
        explain.setText(AdjudicationMessages.Policy_explain);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        explain.setLayoutData(wide);
        Button exact = new Button(area, SWT.RADIO | SWT.WRAP);
        exact.setText(AdjudicationMessages.Policy_exact);
        majority = new Button(area, SWT.RADIO | SWT.WRAP);
        majority.setText(AdjudicationMessages.Policy_majority);
        majority.setSelection(policy.majority());
        exact.setSelection(!policy.majority());
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        new Label(row, SWT.NONE).setText(AdjudicationMessages.Policy_tolerance);
        tolerance = new Spinner(row, SWT.BORDER);
        tolerance.setValues(policy.tolerance(), 0, LARGEST, 0, 1, 5);
        return area;
    }

    @Override
    protected void okPressed() {
        policy = new MergePolicy(majority.getSelection(), tolerance.getSelection());
        super.okPressed();
    }
}
