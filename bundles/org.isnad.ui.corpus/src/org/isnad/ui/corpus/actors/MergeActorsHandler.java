package org.isnad.ui.corpus.actors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.model.corpus.Actor;

/** Merges the selected actors. */
public final class MergeActorsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event)
                .filter(scene -> scene.selected(Actor.class).size() > 1)
                .ifPresent(scene -> Merging.run(scene, scene.selected(Actor.class)));
        return null;
    }
}
