package org.isnad.app;

import java.util.Locale;
import java.util.Set;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The desktop workbench; its one argument is the folder of a project to open. */
public final class WorkbenchApplication implements IApplication {

    /** Options that the launcher leaves to the workbench with their values. */
    private static final Set<String> WITH_VALUE = Set.of("-dir", "-perspective", "-name", "-vm");

    @Override
    public Object start(IApplicationContext context) {
        WorkFolder.claim();
        Display.setAppName("Isnad");
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new IsnadWorkbenchAdvisor(project(context)));
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

    /** The first argument that is neither an option of the platform nor the value of one, or null. */
    static String folder(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                return arguments[i];
            }
            if (WITH_VALUE.contains(arguments[i].toLowerCase(Locale.ROOT))) {
                i++;
            }
        }
        return null;
    }
}
