package org.isnad.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.OpenProject;
import org.isnad.ui.exchange.article.ImportWizard;

/** Takes articles from text files into the open project. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        OpenProject.get().project().ifPresent(project -> new WizardDialog(shell, new ImportWizard(project)).open());
        return null;
    }
}
