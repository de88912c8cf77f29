package org.isnad.ui.review.agreement;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Computes the figures of the view anew. */
public final class ComputeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(AgreementView.ID)
                instanceof AgreementView view) {
            view.compute();
        }
        return null;
    }
}
