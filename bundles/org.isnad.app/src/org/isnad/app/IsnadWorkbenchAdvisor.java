package org.isnad.app;

import java.util.List;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.isnad.app.welcome.FirstStart;
import org.isnad.core.outcome.Problem;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** The windows of the last session come back around the project that is open already, which is closed after they are gone. */
final class IsnadWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Problem> problems;

    /** @param problems of opening the project, to be told when there is a window */
    IsnadWorkbenchAdvisor(List<Problem> problems) {
        this.problems = problems;
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
