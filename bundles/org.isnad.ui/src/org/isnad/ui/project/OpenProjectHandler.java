package org.isnad.ui.project;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;

/** Opens the project in the folder of the parameter, else in one that the user picks. */
public final class OpenProjectHandler extends AbstractHandler {

    public static final String COMMAND = "org.isnad.ui.openProject";
    public static final String FOLDER = "org.isnad.ui.openProject.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String folder = event.getParameter(FOLDER);
        if (folder == null) {
            folder = pick(window);
        }
        return folder == null ? null : new ProjectSwitch(window).open(Path.of(folder));
    }

    private static String pick(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenProject_title);
        dialog.setMessage(Messages.OpenProject_message);
        OpenProject.get().recent().stream()
                .findFirst()
                .ifPresent(recent -> dialog.setFilterPath(String.valueOf(recent.getParent())));
        return dialog.open();
    }
}
