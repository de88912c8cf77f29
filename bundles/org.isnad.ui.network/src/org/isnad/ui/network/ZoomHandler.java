package org.isnad.ui.network;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the network larger ({@code in}), smaller ({@code out}) or whole ({@code fit}). */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private static final double STEP = 1.25;

    private String how = "fit";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        how = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof Exporting view) {
            switch (how) {
                case "in" -> view.canvas().zoomBy(STEP);
                case "out" -> view.canvas().zoomBy(1 / STEP);
                default -> view.canvas().fit();
            }
        }
        return null;
    }
}
