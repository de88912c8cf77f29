package org.isnad.ui.exchange.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.OpenProject;

/** Brings annotated files, and articles in other formats than plain text, into the open project. */
public final class ReadingHandler extends AbstractHandler {

    /** The mapping has much to show, in points. */
    private static final int WIDTH = 940;

    private static final int HEIGHT = 560;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        OpenProject.get().project().ifPresent(project -> {
            WizardDialog dialog = new WizardDialog(shell, new ReadingWizard(project));
            dialog.setMinimumPageSize(WIDTH, HEIGHT);
            dialog.open();
        });
        return null;
    }
}
