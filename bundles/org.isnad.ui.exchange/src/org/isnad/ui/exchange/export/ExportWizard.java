package org.isnad.ui.exchange.export;

import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;
import org.isnad.ui.exchange.WizardWork;
import org.isnad.ui.label.Isolate;
import org.osgi.framework.FrameworkUtil;

/** Writes a project in another format, with progress and cancel in the wizard, and says at the end what was written. */
public final class ExportWizard extends Wizard {

    /** More lines than that nobody reads. */
    private static final int FILES_SHOWN = 200;

    private final Project project;
    private final ExportChoice choice;
    private final LossPage losses;

    public ExportWizard(Project project) {
        this.project = project;
        Path folder = project.folder().toAbsolutePath().normalize();
        choice = new ExportChoice(
                Formats.writers(),
                ExportChoice.annotators(project, ActiveAnnotator.get().id().orElse(null)),
                folder.resolveSibling(folder.getFileName() + "-export"),
                settings(folder));
        losses = new LossPage(project, choice);
        setWindowTitle(Messages.Export_title);
        setNeedsProgressMonitor(true);
        addPage(new ExportPage(choice));
        addPage(losses);
    }

    private static IDialogSettings settings(Path project) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, "export " + project);
    }

    @Override
    public boolean canFinish() {
        // What will be lost is to be seen before it is.
        return getContainer().getCurrentPage() == losses && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        choice.remember();
        Outcome<ExportReport> outcome = export(choice.folder().orElseThrow());
        if (!outcome.isPresent()) {
            ProblemDialogs.show(getShell(), Messages.Export_failed, outcome.problems());
            return false;
        }
        ExportReport report = outcome.value();
        new ReportDialog(
                        getShell(),
                        Messages.Export_title,
                        NLS.bind(Messages.Export_done, Isolate.of(report.folder())),
                        text(report, outcome.problems()),
                        Path.of(report.folder()))
                .open();
        return true;
    }

    /** What needs a look and what was lost, before the files, of which there may be many: each with the number of its entries. */
    static String text(ExportReport report, List<Problem> problems) {
        StringJoiner lines = new StringJoiner("\n");
        problems.forEach(problem -> lines.add(ProblemDialogs.sentence(problem)));
        report.losses().forEach(lines::add);
        report.files().stream()
                .limit(FILES_SHOWN)
                .forEach(file -> lines.add(NLS.bind(Messages.Export_file, Isolate.of(file.name()), file.entries())));
        if (report.files().size() > FILES_SHOWN) {
            lines.add(NLS.bind(Messages.Export_more, report.files().size() - FILES_SHOWN));
        }
        return lines.toString();
    }

    private Outcome<ExportReport> export(Path folder) {
        ExportRequest request = new ExportRequest(project, choice.layer());
        return WizardWork.run(getContainer(), monitor -> choice.format().write(request, folder, monitor));
    }
}
