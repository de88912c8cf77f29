package org.isnad.ui.annotate.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks the whole project and shows what is found in the problems view. */
public final class CheckProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            ((ProblemsView) page.showView(ProblemsView.ID)).checkProject();
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
        return null;
    }
}
