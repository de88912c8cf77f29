package org.isnad.ui.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.ActiveAnnotator;

/** Asks who annotates from now on. */
public final class AnnotatorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return ActiveAnnotator.get()
                .choose(HandlerUtil.getActiveShellChecked(event))
                .orElse(null);
    }
}
