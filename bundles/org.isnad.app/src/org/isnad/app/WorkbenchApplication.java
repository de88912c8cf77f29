package org.isnad.app;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.outcome.Problem;

/** The desktop workbench; {@code -project DIR} names the project to open. */
public final class WorkbenchApplication implements IApplication {

    private static final String PROJECT = "-project";

    @Override
    public Object start(IApplicationContext context) {
        WorkFolder.claim();
        Display.setAppName("Isnad");
        Display display = PlatformUI.createDisplay();
        try {
            List<Problem> problems = StartProject.open(project(context));
            int code = PlatformUI.createAndRunWorkbench(display, new IsnadWorkbenchAdvisor(problems));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            WorkFolder.release();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    workbench.close();
                }
            });
        }
    }

    private static String project(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] all ? folder(all) : null;
    }

    /** The folder that follows {@code -project}, or null; whatever else there is belongs to the platform. */
    static String folder(String... arguments) {
        int option = List.of(arguments).indexOf(PROJECT);
        return option < 0 || option + 1 == arguments.length ? null : arguments[option + 1];
    }
}
