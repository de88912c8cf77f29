package org.isnad.ui.exchange.release;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.outcome.Problem;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.FolderField;
import org.isnad.ui.exchange.Marks;
import org.isnad.ui.exchange.Messages;

/** Last page: what keeps the release back, the way to each of it, and the folder. */
final class ProblemsPage extends WizardPage {

    private static final int COLUMNS = 3;

    private final Preview preview;
    private final String proposal;
    private Label headline;
    private ProblemTable table;
    private Text detail;
    private Button go;
    private Button anyway;
    private FolderField folder;

    /** @param proposal the folder to begin with */
    ProblemsPage(Preview preview, String proposal) {
        super("problems", Messages.Release_problemsTitle, null);
        this.preview = preview;
        this.proposal = proposal;
        setDescription(Messages.Release_problemsMessage);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        headline = new Label(area, SWT.WRAP);
        wide().grab(true, false).hint(Form.WIDTH, SWT.DEFAULT).applyTo(headline);
        table = new ProblemTable(area, this::goTo);
        wide().grab(true, true).hint(Form.WIDTH, 220).applyTo(table.control());
        detail = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        wide().grab(true, false).hint(Form.WIDTH, 3 * detail.getLineHeight()).applyTo(detail);
        go = new Button(area, SWT.PUSH);
        go.setText(Messages.Release_goto);
        go.addListener(SWT.Selection, event -> table.selected().ifPresent(this::goTo));
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(go);
        table.onSelection(this::showSelected);
        anyway = new Button(area, SWT.CHECK);
        anyway.setText(Messages.Release_anyway);
        anyway.addListener(SWT.Selection, event -> validate());
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(anyway);
        folder = new FolderField(area, Messages.Release_folder, proposal, this::validate);
        setControl(area);
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().span(COLUMNS, 1);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            headline.setText(preview.blockingSentence());
            table.show(preview.problems());
            showSelected();
            anyway.setVisible(!preview.blocking().isEmpty());
            validate();
        }
        super.setVisible(visible);
    }

    /** The whole sentence of the chosen problem, which the table may cut, and whether there is a way to it. */
    private void showSelected() {
        detail.setText(
                Marks.lines(table.selected().map(ProblemDialogs::sentence).orElse("")));
        go.setEnabled(canGo());
    }

    private boolean canGo() {
        return table.selected().filter(ProblemPlaces::leadsSomewhere).isPresent();
    }

    private void goTo(Problem problem) {
        if (ProblemPlaces.leadsSomewhere(problem)) {
            ((ReleaseWizard) getWizard()).leaveFor(problem);
        }
    }

    /** Whether problems are to be overridden. */
    boolean isForced() {
        return !preview.blocking().isEmpty() && anyway.getSelection();
    }

    Optional<Path> folder() {
        return folder.path();
    }

    String folderText() {
        return folder.text();
    }

    private void validate() {
        boolean usable = folder.path().isPresent();
        setErrorMessage(usable ? null : Messages.Release_badFolder);
        setPageComplete(usable && (preview.blocking().isEmpty() || anyway.getSelection()));
    }
}
