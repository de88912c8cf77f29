package org.isnad.ui.corpus.actors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.isnad.core.registry.EditActor;
import org.isnad.model.corpus.Actor;

/** Shows every field of the selected actor, or of the one that the selected mention names, and takes over what was changed. */
public final class EditActorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> scene.actors().stream().findFirst().ifPresent(actor -> edit(scene, actor)));
        return null;
    }

    private static void edit(Scene scene, Actor actor) {
        ActorDialog dialog = new ActorDialog(scene.shell(), scene.project().corpus(), actor);
        if (dialog.open() == Window.OK) {
            scene.run(new EditActor(scene.project(), actor, dialog.draft()));
        }
    }
}
