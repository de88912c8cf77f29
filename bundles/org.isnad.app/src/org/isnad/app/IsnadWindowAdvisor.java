package org.isnad.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.project.OutsideChanges;
import org.isnad.ui.project.ProjectSwitch;
import org.isnad.ui.project.RestoreOffer;

/** A window: its size, its bars, and its title with the name of the project. */
final class IsnadWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String NAME = "Isnad";

    private final Disposer listening;

    IsnadWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
        listening = OpenProject.get().onChange(this::showTitle);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(true);
        window.setShowMenuBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        showTitle();
    }

    @Override
    public void postWindowOpen() {
        OutsideChanges.watch(getWindowConfigurer().getWindow().getShell());
        RestoreOffer.watch(getWindowConfigurer().getWindow());
    }

    @Override
    public boolean preWindowShellClose() {
        boolean last =
                getWindowConfigurer().getWorkbenchConfigurer().getWorkbench().getWorkbenchWindowCount() == 1;
        if (!last) {
            return true;
        }
        Shell shell = getWindowConfigurer().getWindow().getShell();
        // With the corpus view open, the workbench itself asks about the registry.
        return ProjectSwitch.saveClosedLayers(shell) && (hasSaveableView() || ProjectSwitch.saveRegistry(shell));
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    private boolean hasSaveableView() {
        var page = getWindowConfigurer().getWindow().getActivePage();
        return page != null && page.findView("org.isnad.ui.corpus.articles") != null;
    }

    private void showTitle() {
        String title = OpenProject.get()
                .project()
                .map(Project::corpus)
                .map(corpus -> NAME + " – " + Isolate.of(corpus.getName()))
                .orElse(NAME);
        getWindowConfigurer().setTitle(title);
    }
}
