package org.isnad.ui.corpus.guideline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guideline, at the section of the tag in the parameter where one is given. */
public final class ShowGuidelineHandler extends AbstractHandler {

    static final String TAG = "org.isnad.ui.corpus.guideline.show.tag";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            GuidelineView view = (GuidelineView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(GuidelineView.ID);
            String tag = event.getParameter(TAG);
            return tag == null || view.reveal(tag);
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
    }
}
