package org.isnad.ui.review.agreement;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.ProblemDialogs;

/** Writes the figures of the view as a report, HTML with charts or Markdown. */
public final class ExportReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(AgreementView.ID)
                        instanceof AgreementView view
                && view.result() != null) {
            Shell shell = view.getSite().getShell();
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(AgreementMessages.Export_title);
            dialog.setOverwrite(true);
            dialog.setFileName("agreement.html");
            dialog.setFilterExtensions(new String[] {"*.html", "*.md"});
            dialog.setFilterNames(new String[] {AgreementMessages.Export_html, AgreementMessages.Export_markdown});
            String file = dialog.open();
            if (file != null) {
                ProblemDialogs.show(
                        shell,
                        AgreementMessages.Export_title,
                        ReportFile.write(view.result(), Path.of(file)).problems());
            }
        }
        return null;
    }
}
