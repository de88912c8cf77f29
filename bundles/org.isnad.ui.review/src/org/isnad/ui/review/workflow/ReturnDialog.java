package org.isnad.ui.review.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.corpus.Article;
import org.isnad.ui.label.Isolate;

/** Asks which submitted layers go back to their annotators, and why. */
final class ReturnDialog extends TitleAreaDialog {

    /** A submitted layer. */
    record Choice(Article article, String annotator) {

        String label() {
            String title = Objects.requireNonNullElse(article.getTitle(), article.getId());
            return Isolate.of(annotator) + " · " + Isolate.of(title);
        }
    }

    private final List<Choice> choices;
    private Table table;
    private Text text;
    private List<Choice> chosen = List.of();
    private String note = "";

    ReturnDialog(Shell shell, List<Choice> choices) {
        super(shell);
        this.choices = List.copyOf(choices);
        setHelpAvailable(false);
    }

    List<Choice> chosen() {
        return chosen;
    }

    String note() {
        return note;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkflowTexts.Return_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(WorkflowTexts.Return_layers);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 120).applyTo(table);
        for (Choice choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(Isolate.alone(choice.label()));
            item.setChecked(choices.size() == 1);
        }
        table.addListener(SWT.Selection, event -> validate());
        new Label(area, SWT.NONE).setText(WorkflowTexts.Return_note);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 70).applyTo(text);
        text.addModifyListener(event -> validate());
        text.setFocus();
        setTitle(WorkflowTexts.Return_head);
        setMessage(WorkflowTexts.Return_message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkflowTexts.Return_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        note = text.getText().strip();
        chosen = IntStream.range(0, choices.size())
                .filter(index -> table.getItem(index).getChecked())
                .mapToObj(choices::get)
                .toList();
        getButton(IDialogConstants.OK_ID).setEnabled(!note.isEmpty() && !chosen.isEmpty());
    }
}
