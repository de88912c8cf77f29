package org.isnad.ui.exchange;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what an import or export did, all in one list that can be copied; opens a folder on request. */
public final class ReportDialog extends TitleAreaDialog {

    private final String title;
    private final String headline;
    private final String lines;
    private final Path folder;

    public ReportDialog(Shell shell, String title, String headline, String lines) {
        this(shell, title, headline, lines, null);
    }

    /** @param folder where the files are, or null for a report without a button to open it */
    public ReportDialog(Shell shell, String title, String headline, String lines, Path folder) {
        super(shell);
        this.title = title;
        this.headline = headline;
        this.lines = lines;
        this.folder = folder;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(headline);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(Marks.lines(lines));
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 280).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (folder != null) {
            createButton(parent, IDialogConstants.OPEN_ID, Messages.Export_open, false);
        }
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OPEN_ID) {
            Program.launch(folder.toString());
        } else {
            super.buttonPressed(button);
        }
    }
}
