package org.isnad.ui.review.comparison;

import java.nio.file.Path;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.review.version.LayerVersion;
import org.isnad.review.version.LayerVersions;
import org.isnad.ui.label.Isolate;

/** Asks which two or more versions of a layer are to be compared: as it is, as it is saved, of commits, in another file. */
final class VersionsDialog extends Dialog {

    private static final int OTHER_FILE = IDialogConstants.CLIENT_ID + 1;

    private final String annotator;
    private final List<LayerVersion> versions;
    private final LayerVersion other;
    private final String hint;
    private List<String> chosen = List.of();
    private Table table;

    /**
     * @param versions the latest first
     * @param other the version that is chosen at first, with the latest; null for the one after it
     * @param hint why there are no more, or ""
     */
    VersionsDialog(Shell shell, String annotator, List<LayerVersion> versions, LayerVersion other, String hint) {
        super(shell);
        this.annotator = annotator;
        this.versions = new ArrayList<>(versions);
        this.other = other;
        this.hint = hint;
    }

    /** The versions chosen, the latest first; empty when the dialog is cancelled. */
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
        shell.setText(ComparisonMessages.Versions_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label question = new Label(area, SWT.WRAP);
        question.setText(NLS.bind(ComparisonMessages.Versions_question, LayerNames.label(annotator)));
        question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 640;
        data.heightHint = 240;
        table.setLayoutData(data);
        for (int i = 0; i < 3; i++) {
            new TableColumn(table, SWT.LEAD).setWidth(i == 0 ? 340 : 150);
        }
        versions.forEach(this::add);
        if (versions.size() > 1) {
            table.getItem(0).setChecked(true);
            table.getItem(Math.max(1, versions.indexOf(other))).setChecked(true);
        }
        table.addListener(SWT.Selection, event -> check());
        if (!hint.isEmpty()) {
            Label why = new Label(area, SWT.WRAP);
            why.setText(hint.replace("&", "&&"));
            GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false);
            below.widthHint = 640;
            why.setLayoutData(below);
        }
        return area;
    }

    private void add(LayerVersion version) {
        String at = version.at() == null
                ? ""
                : DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT)
                        .format(Date.from(version.at()));
        new TableItem(table, SWT.NONE)
                .setText(new String[] {version.label(), Isolate.of(at), Isolate.of(version.author())});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OTHER_FILE, ComparisonMessages.Versions_file, false);
        createButton(parent, IDialogConstants.OK_ID, ComparisonMessages.Layers_compare, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ComparisonMessages.Layers_cancel, false);
        check();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == OTHER_FILE) {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {"*.xmi", "*"});
            String file = dialog.open();
            if (file != null) {
                LayerVersion version = LayerVersions.another(Path.of(file));
                versions.add(version);
                add(version);
                table.getItem(versions.size() - 1).setChecked(true);
                check();
            }
            return;
        }
        super.buttonPressed(button);
    }

    private void check() {
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (table.getItem(i).getChecked()) {
                checked.add(VersionSpec.of(annotator, versions.get(i)));
            }
        }
        chosen = checked;
        getButton(IDialogConstants.OK_ID).setEnabled(checked.size() >= 2);
    }
}
