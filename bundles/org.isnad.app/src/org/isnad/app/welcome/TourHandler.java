package org.isnad.app.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.OpenProject;

/** Begins the tour; without a project, in the sample corpus. */
public final class TourHandler extends AbstractHandler {

    static final String COMMAND = "org.isnad.app.tour";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (OpenProject.get().project().isEmpty() && !new WelcomeActions(window).sample()) {
            return null;
        }
        try {
            TourView view = (TourView) window.getActivePage().showView(TourView.ID);
            view.begin();
            return view;
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
    }
}
