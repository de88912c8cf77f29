package org.isnad.ui.annotate.preferences;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.isnad.ui.AnnotationPreferences;

/** Shows or hides one layer of marks in all articles, and remembers it. */
public final class ShowLayerHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.isnad.ui.annotate.showLayer";
    private static final String LAYER = "org.isnad.ui.annotate.layer";

    @Override
    public Object execute(ExecutionEvent event) {
        String layer = event.getParameter(LAYER);
        AnnotationPreferences preferences = AnnotationPreferences.get();
        preferences.setLayerShown(layer, preferences.hiddenLayers().contains(layer));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by the platform
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(!AnnotationPreferences.get().hiddenLayers().contains(parameters.get(LAYER)));
    }
}
