package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.isnad.app.welcome.FirstStart;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** Opens the project before the windows of the last session come back, and closes it after they are gone. */
final class IsnadWorkbenchAdvisor extends WorkbenchAdvisor {

    private final String argument;
    private List<Problem> problems = List.of();

    /** @param argument folder of a project, or null for that of the last session */
    IsnadWorkbenchAdvisor(String argument) {
        this.argument = argument;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AnnotatePerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new IsnadWindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        Optional<Path> folder = argument == null
                ? OpenProject.get().last().filter(path -> Files.exists(path.resolve(Project.FILE)))
                : Optional.of(Path.of(argument));
        problems = folder.map(OpenProject.get()::open).map(Outcome::problems).orElse(List.of());
    }

    @Override
    public void postStartup() {
        PreferencePages.keepUseful(PlatformUI.getWorkbench().getPreferenceManager());
        ProblemDialogs.show(null, Messages.OpenProject_failed, problems);
        FirstStart.greet(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    }

    @Override
    public void postShutdown() {
        OpenProject.get().shut();
    }
}
