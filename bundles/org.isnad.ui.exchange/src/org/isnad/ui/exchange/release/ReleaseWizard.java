package org.isnad.ui.exchange.release;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.Release;
import org.isnad.exchange.release.ReleaseReport;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.SettingsFile;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.WizardWork;
import org.osgi.framework.FrameworkUtil;

/** Makes the gold-standard release of a project: its settings, what comes of them, what keeps it back, the bundle. */
public final class ReleaseWizard extends Wizard {

    private static final String FOLDER = "folder";

    private final Project project;
    private final ReleaseDraft draft;
    private final IDialogSettings memory;
    private final ProblemsPage problems;
    private Problem destination;

    /** @param settings those of the project */
    public ReleaseWizard(Project project, ReleaseSettings settings) {
        this.project = project;
        draft = new ReleaseDraft(settings);
        Path folder = project.folder().toAbsolutePath().normalize();
        memory = DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReleaseWizard.class))
                        .getDialogSettings(),
                "release " + folder);
        String proposal = Optional.ofNullable(memory.get(FOLDER))
                .orElse(folder.resolveSibling(folder.getFileName() + "-release").toString());
        Preview preview = new Preview();
        problems = new ProblemsPage(preview, proposal);
        setWindowTitle(Messages.Release_title);
        setNeedsProgressMonitor(true);
        addPage(new IdentityPage(draft));
        addPage(new ContentsPage(draft));
        addPage(new CardPage(draft));
        addPage(new SplitsPage(draft));
        addPage(new PreviewPage(project, draft, preview));
        addPage(problems);
    }

    @Override
    public boolean canFinish() {
        // What comes of the settings and what keeps the release back is to be seen before.
        return getContainer().getCurrentPage() == problems && super.canFinish();
    }

    /** Where the user wants to go after the wizard is closed. */
    public Optional<Problem> destination() {
        return Optional.ofNullable(destination);
    }

    /** Keeps the settings and closes the wizard, so that a problem can be mended. */
    void leaveFor(Problem problem) {
        if (save()) {
            destination = problem;
            ((WizardDialog) getContainer()).close();
        }
    }

    private boolean save() {
        memory.put(FOLDER, problems.folderText());
        Outcome<Void> saved = SettingsFile.write(project.folder(), draft.toSettings());
        ProblemDialogs.show(getShell(), Messages.Release_failed, saved.problems());
        return !saved.hasErrors();
    }

    @Override
    public boolean performFinish() {
        if (!save()) {
            return false;
        }
        Path folder = problems.folder().orElseThrow();
        boolean forced = problems.isForced();
        Release release = Release.of(project, draft.toSettings());
        Outcome<ReleaseReport> outcome =
                WizardWork.run(getContainer(), monitor -> release.build(folder, forced, monitor));
        if (!outcome.isPresent()) {
            ProblemDialogs.show(getShell(), Messages.Release_failed, outcome.problems());
            return false;
        }
        new ReleaseResultDialog(getShell(), outcome.value()).open();
        return true;
    }
}
