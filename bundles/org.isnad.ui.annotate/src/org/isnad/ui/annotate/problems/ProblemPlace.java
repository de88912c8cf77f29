package org.isnad.ui.annotate.problems;

import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;

/** Leads the user to where a problem is. */
final class ProblemPlace {

    private final IWorkbenchPage page;

    ProblemPlace(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens the layer, selects the item and shows its words; a problem of the registry leads nowhere. */
    void show(Problem problem) {
        Place place = problem.place();
        IEditorPart editor = editor(place).orElse(null);
        if (editor == null) {
            return;
        }
        page.activate(editor);
        ArticleEditors.layer(editor)
                .filter(layer -> place.item() != null)
                .flatMap(layer -> layer.item(place.item()))
                .ifPresent(item -> select(editor, item));
        if (place.begin() >= 0) {
            ArticleEditors.reveal(editor, place.begin(), place.end());
        }
    }

    /** The layer that a problem is about, when it is in memory. */
    static Optional<OpenLayer> layer(Problem problem) {
        return OpenProject.get().project().flatMap(project -> project.openLayers().stream()
                .filter(layer -> layer.article().getId().equals(problem.place().article())
                        && layer.annotator().equals(problem.place().layer()))
                .findFirst());
    }

    private Optional<IEditorPart> editor(Place place) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null || place.article() == null || place.layer() == null) {
            return Optional.empty();
        }
        return project.article(place.article())
                .flatMap(article -> ArticleEditors.open(page, project, article, place.layer()));
    }

    private static void select(IEditorPart editor, Item item) {
        if (editor.getSite().getSelectionProvider() != null) {
            editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(item));
        }
    }
}
