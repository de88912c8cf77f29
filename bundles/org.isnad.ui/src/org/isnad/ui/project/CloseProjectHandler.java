package org.isnad.ui.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the project; unsaved work is offered to be saved. */
public final class CloseProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return new ProjectSwitch(HandlerUtil.getActiveWorkbenchWindowChecked(event)).close();
    }
}
