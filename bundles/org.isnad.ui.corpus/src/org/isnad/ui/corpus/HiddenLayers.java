package org.isnad.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.ui.ArticleEditors;

/** Layers that an edit of the registry changed although no editor shows them: they are saved with the registry. */
public final class HiddenLayers {

    private HiddenLayers() {}

    public static boolean isDirty(IWorkbenchPage page, Project project) {
        return project.isCorpusDirty() || !dirty(page, project).isEmpty();
    }

    /** Saves the registry first, so that no saved layer names an unknown actor; then nobody is kept from these layers. */
    public static Outcome<Void> save(IWorkbenchPage page, Project project) {
        List<Problem> problems = new ArrayList<>();
        if (project.isCorpusDirty()) {
            problems.addAll(project.saveCorpus().problems());
        }
        dirty(page, project)
                .forEach(layer -> problems.addAll(project.save(layer).problems()));
        close(page, project);
        return Outcome.of(null, problems);
    }

    /** Frees the locks of layers that nobody looks at and that are as their file; their steps can be undone as before. */
    private static void close(IWorkbenchPage page, Project project) {
        project.openLayers().stream()
                .filter(layer -> !project.isDirty(layer) && !ArticleEditors.isOpen(page, layer))
                .forEach(project::close);
    }

    private static List<OpenLayer> dirty(IWorkbenchPage page, Project project) {
        return project.openLayers().stream()
                .filter(project::isDirty)
                .filter(layer -> !ArticleEditors.isOpen(page, layer))
                .toList();
    }
}
