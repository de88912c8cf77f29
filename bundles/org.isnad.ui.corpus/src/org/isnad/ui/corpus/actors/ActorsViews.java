package org.isnad.ui.corpus.actors;

import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.model.corpus.Actor;

/** Finds the actors view of a page. */
final class ActorsViews {

    private ActorsViews() {}

    /** Selects an actor where the view is open. */
    static void show(IWorkbenchPage page, Actor actor) {
        if (page.findView(ActorsView.ID) instanceof ActorsView view) {
            view.show(List.of(actor));
        }
    }
}
