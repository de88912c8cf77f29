package org.isnad.ui.corpus.actors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.RemoveActor;
import org.isnad.model.corpus.Actor;

/** Deletes the selected actors; at the first that is still named somewhere it stops and says how often. */
public final class DeleteActorsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> scene.selected(Actor.class).stream()
                .allMatch(actor -> scene.run(new RemoveActor(scene.project(), actor))));
        return null;
    }
}
