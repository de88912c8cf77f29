package org.isnad.ui.exchange.release;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.ui.ArticleEditors;

/** Leads from a problem of a release to where it is. */
final class ProblemPlaces {

    private ProblemPlaces() {}

    /** Whether it is in an article. */
    static boolean leadsSomewhere(Problem problem) {
        return problem.place().article() != null;
    }

    /** Opens the layer, gold where none is told, selects the item and shows its words. */
    static void show(IWorkbenchPage page, Project project, Problem problem) {
        Place place = problem.place();
        Optional<IEditorPart> editor = project.article(place.article()).flatMap(article -> {
            String layer = place.layer() == null ? Project.GOLD : place.layer();
            return project.layers(article).contains(layer)
                    ? ArticleEditors.open(page, project, article, layer)
                    : ArticleEditors.openOwn(page, project, article);
        });
        editor.ifPresent(part -> show(page, part, place));
    }

    private static void show(IWorkbenchPage page, IEditorPart editor, Place place) {
        page.activate(editor);
        boolean selected = place.item() != null && ArticleEditors.select(editor, place.item());
        if (!selected && place.begin() >= 0) {
            ArticleEditors.reveal(editor, place.begin(), place.end());
        }
    }
}
