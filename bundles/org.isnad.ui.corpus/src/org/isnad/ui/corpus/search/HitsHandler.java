package org.isnad.ui.corpus.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the hits that the search view shows; does nothing where it is not open. */
abstract class HitsHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        IViewPart part =
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(SearchView.ID);
        if (part instanceof SearchView view) {
            run(view);
        }
        return null;
    }

    /** Does the work. */
    protected abstract void run(SearchView view);
}
