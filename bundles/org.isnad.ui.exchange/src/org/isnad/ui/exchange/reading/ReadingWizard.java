package org.isnad.ui.exchange.reading;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.wizard.Wizard;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;
import org.isnad.ui.exchange.WizardWork;

/** Brings files of any format into a project: what they hold, what annotations of other tools become, what came. */
public final class ReadingWizard extends Wizard {

    private final Project project;
    private final Intake intake = new Intake();
    private final SourcesPage sources = new SourcesPage(intake);
    private final SummaryPage summary = new SummaryPage(intake);

    public ReadingWizard(Project project) {
        this.project = project;
        setWindowTitle(Messages.Reading_title);
        setNeedsProgressMonitor(true);
        addPage(sources);
        addPage(new DocumentsPage(intake));
        addPage(new MappingPage(intake));
        addPage(summary);
    }

    /** Adds files and folders to the first page, as if they were dragged there; the wizard is open. */
    public void add(List<Path> paths) {
        sources.add(paths);
    }

    @Override
    public boolean canFinish() {
        // What was read is to be seen before it is taken.
        return getContainer().getCurrentPage() == summary && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        Outcome<ReadingReport> outcome = WizardWork.run(getContainer(), monitor -> intake.bring(project, monitor));
        if (!outcome.isPresent()) {
            ProblemDialogs.show(getShell(), Messages.Reading_failed, outcome.problems());
            return false;
        }
        ReadingReport report = outcome.value();
        new ReportDialog(
                        getShell(),
                        Messages.Reading_title,
                        ReadingText.headline(report),
                        ReadingText.text(report, outcome.problems()))
                .open();
        return true;
    }
}
