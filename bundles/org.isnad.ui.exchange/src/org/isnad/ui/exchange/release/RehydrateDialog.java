package org.isnad.ui.exchange.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.isnad.ui.exchange.FolderField;
import org.isnad.ui.exchange.Messages;

/** Asks for a text-free release, the folder of the texts, and where to write. */
final class RehydrateDialog extends TitleAreaDialog {

    /** What was answered. */
    record Answer(Path bundle, Path texts, Path output, boolean partial) {}

    private static final int COLUMNS = 3;

    private FolderField bundle;
    private FolderField texts;
    private FolderField output;
    private Button partial;
    private Answer answer;

    RehydrateDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    /** After OK. */
    Answer answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Rehydrate_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Rehydrate_title);
        setMessage(Messages.Rehydrate_message);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        bundle = new FolderField(area, Messages.Rehydrate_bundle, "", this::validate);
        texts = new FolderField(area, Messages.Rehydrate_texts, "", this::validate);
        output = new FolderField(area, Messages.Rehydrate_output, "", this::validate);
        partial = new Button(area, SWT.CHECK);
        partial.setText(Messages.Rehydrate_partial);
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(partial);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
    }

    private void validate() {
        boolean there = Stream.of(bundle, texts)
                .allMatch(field -> field.path().filter(Files::isDirectory).isPresent());
        getButton(IDialogConstants.OK_ID).setEnabled(there && output.path().isPresent());
        boolean noFolder = Stream.of(bundle, texts)
                .anyMatch(field -> !field.text().isEmpty()
                        && field.path().filter(Files::isDirectory).isEmpty());
        boolean badOutput = !output.text().isEmpty() && output.path().isEmpty();
        setErrorMessage(noFolder ? Messages.Rehydrate_noFolder : badOutput ? Messages.Export_badFolder : null);
    }

    @Override
    protected void okPressed() {
        answer = new Answer(
                bundle.path().orElseThrow(),
                texts.path().orElseThrow(),
                output.path().orElseThrow(),
                partial.getSelection());
        super.okPressed();
    }
}
