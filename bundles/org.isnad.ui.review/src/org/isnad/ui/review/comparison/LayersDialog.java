package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.project.LayerSummary;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;

/** Asks which layers of an article are to be compared: at least two of those that the user may read. */
final class LayersDialog extends Dialog {

    private final Project project;
    private final Article article;
    private final List<String> names;
    private List<String> chosen;
    private Table table;
    private Label hint;

    /** @param chosen those that are chosen at first */
    LayersDialog(Shell shell, Project project, Article article, List<String> chosen) {
        super(shell);
        this.project = project;
        this.article = article;
        this.chosen = List.copyOf(chosen);
        names = new ArrayList<>(ReadableLayers.names(project, article));
    }

    /** The layers chosen, in their order; empty when the dialog is cancelled. */
    Optional<List<String>> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ComparisonMessages.Layers_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label question = new Label(area, SWT.WRAP);
        question.setText(ComparisonMessages.Layers_question);
        question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 420;
        data.heightHint = 160;
        table.setLayoutData(data);
        for (String name : names) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(LayerNames.label(name) + state(name));
            item.setChecked(chosen.contains(name));
        }
        table.addListener(SWT.Selection, event -> check());
        hint = new Label(area, SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return area;
    }

    private String state(String name) {
        LayerSummary summary = project.summary(article, name);
        return summary == null || summary.state() == null ? "" : "  ·  " + Isolate.of(Tags.label(summary.state()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ComparisonMessages.Layers_compare, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ComparisonMessages.Layers_cancel, false);
        check();
    }

    private void check() {
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (table.getItem(i).getChecked()) {
                checked.add(names.get(i));
            }
        }
        chosen = checked;
        boolean enough = checked.size() >= 2;
        hint.setText(names.size() < 2 ? ComparisonMessages.Layers_tooFew : enough ? "" : ComparisonMessages.Layers_two);
        hint.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(enough);
    }
}
