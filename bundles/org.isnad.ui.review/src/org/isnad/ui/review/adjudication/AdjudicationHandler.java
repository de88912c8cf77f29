package org.isnad.ui.review.adjudication;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the active adjudication: the name of the {@link Action} stands behind the class, after a colon. */
public final class AdjudicationHandler extends AbstractHandler implements IExecutableExtension {

    /** What a command takes: a number, a reason. */
    private static final String VALUE = "org.isnad.ui.review.adjudicate.value";

    private Action action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = Action.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AdjudicationEditor editor) {
            editor.perform(action, event.getParameter(VALUE));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof AdjudicationEditor);
    }
}
