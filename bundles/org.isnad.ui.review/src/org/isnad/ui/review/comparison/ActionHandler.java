package org.isnad.ui.review.comparison;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the active comparison what stands behind the colon, the name of a {@link ComparisonAction}. */
public final class ActionHandler extends AbstractHandler implements IExecutableExtension {

    private ComparisonAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = ComparisonAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ComparisonEditor editor) {
            action.run(editor);
        }
        return null;
    }
}
