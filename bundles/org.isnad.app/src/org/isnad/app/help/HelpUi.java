package org.isnad.app.help;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows the Eclipse help in the workbench itself: in the help view, or beside a dialog that has the focus. The platform's own
 * help needs a web server, a search engine and a browser widget.
 */
public final class HelpUi extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(pane -> pane.open(GuidePages.INDEX));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        show(pane -> pane.open(context));
    }

    @Override
    public void displayHelpResource(String address) {
        show(pane -> pane.open(address));
    }

    @Override
    public void displaySearch() {
        show(pane -> pane.searchField().setFocus());
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void show(Consumer<HelpPane> what) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && (window == null || active != window.getShell()) && active.getParent() != null) {
            Shell dialog = active.getData() instanceof HelpPane ? (Shell) active.getParent() : active;
            what.accept(HelpShell.beside(dialog));
        } else if (window != null && window.getActivePage() != null) {
            show(window.getActivePage(), what);
        }
    }

    private static void show(IWorkbenchPage page, Consumer<HelpPane> what) {
        try {
            what.accept(((HelpView) page.showView(HelpView.ID)).pane());
        } catch (PartInitException failure) {
            ILog.of(HelpUi.class).error(failure.getMessage(), failure);
        }
    }
}
