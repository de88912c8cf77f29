package org.isnad.ui.corpus.actors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.isnad.core.edit.AddActor;
import org.isnad.model.corpus.CorpusFactory;

/** Asks for a new actor, adds it and shows it. */
public final class NewActorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> {
            ActorDialog dialog =
                    new ActorDialog(scene.shell(), scene.project().corpus(), CorpusFactory.eINSTANCE.createActor());
            if (dialog.open() == Window.OK && scene.run(new AddActor(scene.project(), dialog.draft()))) {
                ActorsViews.show(scene.page(), dialog.draft());
            }
        });
        return null;
    }
}
