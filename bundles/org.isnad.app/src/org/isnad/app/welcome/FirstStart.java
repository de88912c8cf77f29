package org.isnad.app.welcome;

import org.eclipse.ui.IWorkbenchWindow;
import org.isnad.ui.OpenProject;

/** Shows the welcome page to whoever has never opened a project. */
public final class FirstStart {

    private FirstStart() {}

    public static void greet(IWorkbenchWindow window) {
        OpenProject projects = OpenProject.get();
        if (projects.project().isEmpty()
                && projects.recent().isEmpty()
                && window != null
                && window.getActivePage() != null) {
            WelcomeActions.welcome(window);
        }
    }
}
