package org.isnad.ui.exchange.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.BasicMonitor;
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
import org.isnad.ui.label.Isolate;
import org.osgi.framework.FrameworkUtil;

/** Writes a project in another format, with progress and cancel in the wizard, and says at the end what was written. */
public final class ExportWizard extends Wizard {

    private final Project project;
    private final ExportChoice choice;

    public ExportWizard(Project project) {
        this.project = project;
        Path folder = project.folder().toAbsolutePath().normalize();
        choice = new ExportChoice(
                Formats.writers(),
                ExportChoice.annotators(project, ActiveAnnotator.get().id().orElse(null)),
                folder.resolveSibling(folder.getFileName() + "-export"),
                settings(folder));
        setWindowTitle(Messages.Export_title);
        setNeedsProgressMonitor(true);
        addPage(new ExportPage(choice));
    }

    private static IDialogSettings settings(Path project) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, "export " + project);
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

    /** A line for each file with the number of its entries, then what was lost and what needs a look. */
    static String text(ExportReport report, List<Problem> problems) {
        StringJoiner lines = new StringJoiner("\n");
        report.files()
                .forEach(file -> lines.add(NLS.bind(Messages.Export_file, Isolate.of(file.name()), file.entries())));
        report.losses().forEach(lines::add);
        problems.forEach(problem -> lines.add(ProblemDialogs.sentence(problem)));
        return lines.toString();
    }

    private Outcome<ExportReport> export(Path folder) {
        AtomicReference<Outcome<ExportReport>> outcome = new AtomicReference<>(Outcome.failed());
        ExportRequest request = new ExportRequest(project, choice.layer());
        try {
            getContainer()
                    .run(
                            true,
                            true,
                            monitor -> outcome.set(
                                    choice.format().write(request, folder, BasicMonitor.toMonitor(monitor))));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException cancelled) {
            // Not passed on: an interrupted UI thread could read and write no file.
        }
        return outcome.get();
    }
}
