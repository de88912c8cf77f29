package org.isnad.ui.corpus.statistics;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.ProblemDialogs;

/** Writes what the statistics view shows: numbers or charts. */
public final class ExportStatisticsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(StatisticsView.ID)
                instanceof StatisticsView view) {
            Shell shell = view.getSite().getShell();
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(StatisticsTexts.Export_title);
            dialog.setOverwrite(true);
            dialog.setFileName("statistics.csv");
            dialog.setFilterExtensions(new String[] {"*.csv", "*.svg"});
            dialog.setFilterNames(new String[] {StatisticsTexts.Export_csv, StatisticsTexts.Export_svg});
            String file = dialog.open();
            if (file != null) {
                ProblemDialogs.show(
                        shell,
                        StatisticsTexts.Export_failed,
                        view.export(Path.of(file)).problems());
            }
        }
        return null;
    }
}
