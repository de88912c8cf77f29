package org.isnad.ui.exchange.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.project.Project;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.WizardWork;
import org.isnad.ui.label.Isolate;

/** Last page of an export: what the format will lose of this project, counted when the page is shown. */
final class LossPage extends WizardPage {

    private final Project project;
    private final ExportChoice choice;
    private final LossForecast forecast;
    private Label headline;
    private Text lines;
    private Button again;

    LossPage(Project project, ExportChoice choice) {
        super("losses", Messages.Export_lossesTitle, null);
        this.project = project;
        this.choice = choice;
        forecast = new LossForecast(choice);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        headline = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(ExportPage.WIDTH, SWT.DEFAULT)
                .applyTo(headline);
        lines = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(ExportPage.WIDTH, 10 * lines.getLineHeight())
                .applyTo(lines);
        again = new Button(area, SWT.PUSH);
        again.setText(Messages.Export_lossesCount);
        again.addListener(SWT.Selection, event -> {
            forecast.forget();
            count();
        });
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setPageComplete(forecast.isCurrent() && !forecast.isFailure());
            setDescription(NLS.bind(
                    Messages.Export_lossesMessage, Isolate.of(choice.format().label())));
            // The page is drawn first, so that the count is seen to run.
            getShell().getDisplay().asyncExec(this::count);
        }
    }

    private void count() {
        if (getControl().isDisposed() || forecast.isCurrent()) {
            return;
        }
        headline.setText("");
        lines.setText("");
        forecast.take(WizardWork.run(getContainer(), monitor -> forecast.count(project, monitor)));
        if (!getControl().isDisposed()) {
            show();
        }
    }

    private void show() {
        headline.setText(forecast.headline());
        lines.setText(forecast.text());
        lines.setVisible(!forecast.text().isEmpty());
        again.setVisible(forecast.isCancelled());
        setErrorMessage(
                forecast.isFailure() ? forecast.text().lines().findFirst().orElse("") : null);
        setPageComplete(!forecast.isFailure());
        ((Composite) getControl()).layout();
    }
}
