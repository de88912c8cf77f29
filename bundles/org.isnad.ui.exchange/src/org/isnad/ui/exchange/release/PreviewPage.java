package org.isnad.ui.exchange.release;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.Release;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.WizardWork;

/** The splits as they come out, what could leak from one to another, and the articles that stay together. */
final class PreviewPage extends WizardPage {

    private static final int TEXT = SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER;

    private final Project project;
    private final ReleaseDraft draft;
    private final Preview preview;
    private SplitTable splits;
    private Text leakage;
    private Text groups;

    PreviewPage(Project project, ReleaseDraft draft, Preview preview) {
        super("preview", Messages.Release_surveyTitle, null);
        this.project = project;
        this.draft = draft;
        this.preview = preview;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        label(area, Messages.Release_splits);
        splits = new SplitTable(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(Form.WIDTH, 120).applyTo(splits.control());
        label(area, Messages.Release_leakage);
        leakage = new Text(area, TEXT);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Form.WIDTH, 6 * leakage.getLineHeight())
                .applyTo(leakage);
        label(area, Messages.Release_groups);
        groups = new Text(area, TEXT);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Form.WIDTH, 6 * groups.getLineHeight())
                .applyTo(groups);
        Button again = new Button(area, SWT.PUSH);
        again.setText(Messages.Release_again);
        again.addListener(SWT.Selection, event -> {
            preview.forget();
            look();
        });
        setControl(area);
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setPageComplete(preview.isOf(draft.toSettings()) && preview.isPresent());
            // The page is drawn first, so that the work is seen to run.
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        ReleaseSettings settings = draft.toSettings();
        if (getControl().isDisposed() || preview.isOf(settings)) {
            return;
        }
        Release release = Release.of(project, settings);
        preview.take(settings, WizardWork.run(getContainer(), release::preview));
        if (!getControl().isDisposed()) {
            show();
        }
    }

    private void show() {
        splits.show(preview.splits());
        leakage.setText(preview.leakageText());
        groups.setText(preview.groups(this::title));
        setErrorMessage(preview.failures().stream()
                .findFirst()
                .map(ProblemDialogs::sentence)
                .orElse(null));
        setMessage(preview.headline());
        setPageComplete(preview.isPresent());
    }

    private String title(String article) {
        return project.article(article).map(Article::getTitle).orElse("");
    }
}
