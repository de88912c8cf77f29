package org.isnad.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.Messages;

/** Asks for the name and the folder of a new project. */
public final class NewProjectDialog extends TitleAreaDialog {

    private Text name;
    private Text folder;
    private String chosenName;
    private Path chosenFolder;

    public NewProjectDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    public String name() {
        return chosenName;
    }

    public Path folder() {
        return chosenFolder;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.NewProject_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name = field(area, Messages.NewProject_name, 2);
        folder = field(area, Messages.NewProject_folder, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.NewProject_browse);
        browse.addListener(SWT.Selection, event -> browse());
        setTitle(Messages.NewProject_title);
        setMessage(Messages.NewProject_message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
    }

    private Text field(Composite area, String label, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .hint(320, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void browse() {
        String picked = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (picked != null) {
            folder.setText(picked);
        }
    }

    private void validate() {
        chosenName = name.getText().strip();
        chosenFolder = path(folder.getText().strip());
        getButton(IDialogConstants.OK_ID).setEnabled(!chosenName.isEmpty() && chosenFolder != null);
    }

    /** Null for what is no absolute path; a relative one would depend on where the workbench was started. */
    private static Path path(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException unusable) {
            return null;
        }
    }
}
