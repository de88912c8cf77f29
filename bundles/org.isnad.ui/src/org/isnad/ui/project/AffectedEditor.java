package org.isnad.ui.project;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.isnad.core.edit.EditStack;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** Takes steps back, or does them again, and shows the user where: in the editor of the layer that they change. */
final class AffectedEditor {

    /** One of the two directions of an edit stack. */
    @FunctionalInterface
    interface Stepping {

        Outcome<Void> step(EditStack edits);
    }

    private AffectedEditor() {}

    static void step(IWorkbenchWindow window, String title, Stepping stepping) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return;
        }
        Outcome<Void> stepped = stepping.step(project.edits());
        if (!stepped.hasErrors()) {
            show(window.getActivePage(), project);
        }
        ProblemDialogs.show(window.getShell(), title, stepped.problems());
    }

    /** Brings an editor to the front unless one of those that the step changed is there already. */
    private static void show(IWorkbenchPage page, Project project) {
        if (page == null) {
            return;
        }
        OpenLayer front = ArticleEditors.layer(page.getActiveEditor()).orElse(null);
        OpenLayer first = null;
        for (Resource resource : project.edits().lastAffected()) {
            OpenLayer layer = project.openLayer(resource).orElse(null);
            if (layer != null && layer == front) {
                return;
            }
            first = first == null ? layer : first;
        }
        if (first != null) {
            OpenLayer shown = first;
            ArticleEditors.open(page, project, shown.article(), shown.annotator());
        }
    }
}
