package org.isnad.ui.corpus.actors;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.isnad.core.registry.MentionPlace;
import org.isnad.core.registry.Mentions;
import org.isnad.core.registry.SplitActor;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.corpus.mentions.Searching;

/** Asks which places of an actor are another's, and gives them to that one. */
public final class SplitActorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> scene.actors().stream().findFirst().ifPresent(actor -> split(scene, actor)));
        return null;
    }

    private static void split(Scene scene, Actor actor) {
        Searching.run(scene.shell(), scene.project(), monitor -> Mentions.of(scene.project(), actor.getId(), monitor))
                .ifPresent(places -> split(scene, actor, places));
    }

    private static void split(Scene scene, Actor actor, List<MentionPlace> places) {
        SplitDialog dialog = new SplitDialog(scene.shell(), scene.project(), actor, places);
        if (dialog.open() == Window.OK
                && scene.run(new SplitActor(scene.project(), actor, dialog.target(), dialog.moved()))) {
            ActorsViews.show(scene.page(), dialog.target());
        }
    }
}
