package org.isnad.ui.exchange.release;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.SettingsFile;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;

/** Makes the gold-standard release of the open project; leads to a problem that the user wants to mend first. */
public final class ReleaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        OpenProject.get().project().ifPresent(project -> release(shell, page, project));
        return null;
    }

    private static void release(Shell shell, IWorkbenchPage page, Project project) {
        ProblemDialogs.show(shell, Messages.Release_settingsFailed, SettingsFile.read(project.folder()))
                .ifPresent(settings -> {
                    ReleaseWizard wizard = new ReleaseWizard(project, settings);
                    new WizardDialog(shell, wizard).open();
                    wizard.destination().ifPresent(problem -> ProblemPlaces.show(page, project, problem));
                });
    }
}
