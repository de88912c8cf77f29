package org.isnad.ui.project;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.isnad.core.edit.EditStack;
import org.isnad.core.project.Project;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;

/** Does the edit that was taken back last again, and names it in the menu. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        AffectedEditor.step(window, Messages.Redo.replace("&", ""), EditStack::redo);
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setText(OpenProject.get()
                .project()
                .map(Project::edits)
                .filter(EditStack::canRedo)
                .map(edits -> NLS.bind(Messages.Redo_named, edits.redoLabel()))
                .orElse(Messages.Redo));
    }
}
