package org.isnad.ui.project;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.isnad.core.project.Disposer;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.Messages;
import org.isnad.ui.label.Isolate;

/** Shows who annotates, and asks who annotates from now on. */
public final class AnnotatorHandler extends AbstractHandler implements IElementUpdater {

    public static final String COMMAND = "org.isnad.ui.annotator";

    private final Disposer listening = ActiveAnnotator.get().onChange(AnnotatorHandler::refresh);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return ActiveAnnotator.get().choose(HandlerUtil.getActiveShellChecked(event)).orElse(null);
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        String text = ActiveAnnotator.get()
                .id()
                .map(id -> NLS.bind(Messages.Annotator_shown, Isolate.of(id)))
                .orElse(Messages.Annotator_none);
        element.setText(text);
        element.setTooltip(Messages.Annotator_toolTip);
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    private static void refresh() {
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }
}
