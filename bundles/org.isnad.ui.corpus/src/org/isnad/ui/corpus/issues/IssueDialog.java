package org.isnad.ui.corpus.issues;

import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;

/** The labels and the definition of an issue. */
final class IssueDialog extends TitleAreaDialog {

    private final Issue issue;
    private final Issue parent;
    private Text label;
    private Text labelEn;
    private Text definition;
    private Issue draft;

    /** @param parent what a new issue comes under, or null */
    IssueDialog(Shell shell, Issue issue, Issue parent) {
        super(shell);
        this.issue = issue;
        this.parent = parent;
        setHelpAvailable(false);
    }

    /** The values that were entered, as an issue in no corpus. */
    Issue draft() {
        return draft;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    private String title() {
        return issue.eContainer() == null ? RegistryMessages.Issue_new : RegistryMessages.Issue_edit;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite container) {
        Composite area = new Composite((Composite) super.createDialogArea(container), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label = field(area, Literals.ISSUE__LABEL, SWT.RIGHT_TO_LEFT, issue.getLabel());
        labelEn = field(area, Literals.ISSUE__LABEL_EN, SWT.LEFT_TO_RIGHT, issue.getLabelEn());
        definition = field(
                area,
                Literals.ISSUE__DEFINITION,
                SWT.RIGHT_TO_LEFT | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                issue.getDefinition());
        setTitle(title());
        setMessage(
                parent == null
                        ? RegistryMessages.Issue_message
                        : NLS.bind(RegistryMessages.Issue_under, ItemLabels.name(parent)));
        label.addModifyListener(event -> validate());
        label.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite buttons) {
        super.createButtonsForButtonBar(buttons);
        getButton(IDialogConstants.CANCEL_ID).setText(RegistryMessages.Cancel);
        validate();
    }

    private static Text field(Composite area, EStructuralFeature feature, int style, String value) {
        Label name = new Label(area, SWT.NONE);
        name.setText(Tags.label(feature));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text text = new Text(area, SWT.BORDER | style);
        text.setText(Objects.requireNonNullElse(value, ""));
        boolean lines = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults()
                .grab(true, lines)
                .hint(360, lines ? 90 : SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void validate() {
        getButton(IDialogConstants.OK_ID).setEnabled(!label.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        draft = CorpusFactory.eINSTANCE.createIssue();
        draft.setLabel(orNull(label));
        draft.setLabelEn(orNull(labelEn));
        draft.setDefinition(orNull(definition));
        draft.setParent(parent);
        super.okPressed();
    }

    private static String orNull(Text field) {
        String text = field.getText().strip();
        return text.isEmpty() ? null : text;
    }
}
