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

/** Takes the last edit of the project back, and names it in the menu. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        AffectedEditor.step(window, Messages.Undo.replace("&", ""), EditStack::undo);
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setText(OpenProject.get()
                .project()
                .map(Project::edits)
                .filter(EditStack::canUndo)
                .map(edits -> NLS.bind(Messages.Undo_named, edits.undoLabel()))
                .orElse(Messages.Undo));
    }
}
