package org.isnad.ui.exchange.reading;

import java.util.stream.Collectors;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.exchange.Messages;

/** Last page: what will come into the project. */
final class SummaryPage extends WizardPage {

    private final Intake intake;
    private Text text;

    SummaryPage(Intake intake) {
        super("summary", Messages.Reading_summaryTitle, null);
        this.intake = intake;
        setDescription(Messages.Reading_summaryMessage);
    }

    @Override
    public void createControl(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        setControl(text);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            text.setText(ReadingText.summary(intake).collect(Collectors.joining("\n")));
        }
        super.setVisible(visible);
    }
}
