package org.isnad.app.welcome;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.ui.project.ProjectSwitch;

/** What the welcome page offers, as the commands of the menus do it. */
final class WelcomeActions {

    private final IWorkbenchWindow window;

    WelcomeActions(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens the copy of the sample corpus, which is made where there is none yet. */
    boolean sample() {
        return sample(SampleCorpus.home());
    }

    void sampleElsewhere() {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.SAVE);
        dialog.setMessage(WelcomeMessages.copyTo);
        String folder = dialog.open();
        if (folder != null) {
            sample(Path.of(folder).resolve("isnad-sample"));
        }
    }

    void newProject() {
        run("org.isnad.ui.newProject");
    }

    void openProject() {
        run("org.isnad.ui.openProject");
    }

    void importArticles() {
        run("org.isnad.ui.exchange.import");
    }

    void tour() {
        run(TourHandler.COMMAND);
    }

    void help(String page) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.isnad.help/guide/" + page + ".html");
    }

    void open(Path folder) {
        new ProjectSwitch(window).open(folder);
    }

    private boolean sample(Path folder) {
        try {
            SampleCorpus.copyTo(folder);
        } catch (IOException failure) {
            ErrorDialog.openError(
                    window.getShell(), null, WelcomeMessages.copyFailed, Status.error(failure.getMessage(), failure));
            return false;
        }
        return new ProjectSwitch(window).open(folder);
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (org.eclipse.core.commands.NotEnabledException closed) {
            // Import needs a project: one is opened or made first.
            openProject();
        } catch (CommandException failure) {
            ILog.of(WelcomeActions.class).error(failure.getMessage(), failure);
        }
    }

    static void welcome(IWorkbenchWindow window) {
        try {
            WelcomePage.open(window.getActivePage());
        } catch (PartInitException failure) {
            ILog.of(WelcomeActions.class).error(failure.getMessage(), failure);
        }
    }
}
