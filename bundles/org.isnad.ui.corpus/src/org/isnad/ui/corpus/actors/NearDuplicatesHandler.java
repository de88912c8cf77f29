package org.isnad.ui.corpus.actors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the actors that look alike. */
public final class NearDuplicatesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> new DuplicatesDialog(scene).open());
        return null;
    }
}
