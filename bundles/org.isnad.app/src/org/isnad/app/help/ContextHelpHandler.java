package org.isnad.app.help;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * F1: help for what has the focus. A control may have a context of its own ({@code setHelp}); else a dialog goes by the name of
 * its class or of its wizard page, a view or editor by the last part of its identifier.
 */
public final class ContextHelpHandler extends AbstractHandler {

    private static final String PREFIX = "org.isnad.help.";
    /** Where the platform keeps what {@code setHelp} was given. */
    private static final String CONTROL_CONTEXT = "org.eclipse.ui.help";

    @Override
    public Object execute(ExecutionEvent event) {
        var help = PlatformUI.getWorkbench().getHelpSystem();
        Optional<String> context =
                contexts().filter(id -> HelpSystem.getContext(id) != null).findFirst();
        if (context.isPresent()) {
            help.displayHelp(context.get());
        } else {
            help.displayHelp();
        }
        return null;
    }

    /** What may be known to the help, from the nearest to the widest. */
    private static Stream<String> contexts() {
        Control focus = Display.getCurrent().getFocusControl();
        Stream<String> own = Stream.iterate(focus, control -> control != null, Control::getParent)
                .map(control -> control.getData(CONTROL_CONTEXT))
                .filter(String.class::isInstance)
                .map(String.class::cast);
        Shell shell = focus == null ? Display.getCurrent().getActiveShell() : focus.getShell();
        return Stream.concat(own, Stream.concat(dialog(shell), part()));
    }

    private static Stream<String> dialog(Shell shell) {
        Object window = shell == null ? null : shell.getData();
        if (window == null || shell.getParent() == null) {
            return Stream.empty();
        }
        Stream<String> page = window instanceof WizardDialog dialog && dialog.getCurrentPage() != null
                ? Stream.of(
                        dialog.getCurrentPage().getClass().getSimpleName(),
                        dialog.getCurrentPage().getWizard().getClass().getSimpleName())
                : Stream.empty();
        return Stream.concat(page, Stream.of(window.getClass().getSimpleName())).map(PREFIX::concat);
    }

    private static Stream<String> part() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null
                ? null
                : window.getActivePage().getActivePart();
        return part == null
                ? Stream.empty()
                : Stream.of(part.getSite().getId()).map(id -> PREFIX + id.substring(id.lastIndexOf('.') + 1));
    }
}
