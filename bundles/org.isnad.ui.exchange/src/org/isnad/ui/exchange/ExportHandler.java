package org.isnad.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.OpenProject;
import org.isnad.ui.exchange.export.ExportWizard;

/** Writes the open project in another format. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        OpenProject.get().project().ifPresent(project -> new WizardDialog(shell, new ExportWizard(project)).open());
        return null;
    }
}
