package org.isnad.ui.project;

import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.Messages;

/** Asks who annotates: one of the project's annotators or a new name. */
public final class AnnotatorDialog extends TitleAreaDialog {

    private final Project project;
    private String annotator;
    private Combo combo;

    /**
     * @param project null where none is open
     * @param annotator the one so far, or ""
     */
    public AnnotatorDialog(Shell shell, Project project, String annotator) {
        super(shell);
        this.project = project;
        this.annotator = annotator;
        setHelpAvailable(false);
    }

    /** The valid identifier that was chosen. */
    public String annotator() {
        return annotator;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.AnnotatorDialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.AnnotatorDialog_label);
        combo = new Combo(area, SWT.BORDER);
        combo.setItems(known().toArray(String[]::new));
        combo.setText(annotator);
        combo.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        setTitle(Messages.AnnotatorDialog_title);
        setMessage(Messages.AnnotatorDialog_message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
        setErrorMessage(null);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private Stream<String> known() {
        return project == null
                ? Stream.empty()
                : project.corpus().getAnnotators().stream()
                        .map(Annotator::getId)
                        .filter(ActiveAnnotator::isValid)
                        .sorted();
    }

    private void validate() {
        annotator = combo.getText().strip();
        boolean valid = ActiveAnnotator.isValid(annotator);
        setErrorMessage(valid || annotator.isEmpty() ? null : Messages.AnnotatorDialog_invalid);
        getButton(IDialogConstants.OK_ID).setEnabled(valid);
    }
}
