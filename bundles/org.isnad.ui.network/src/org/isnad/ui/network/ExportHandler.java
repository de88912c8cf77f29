package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.ProblemDialogs;

/** Writes what the network view or the view of figures shows, in the format that the user chooses. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof Exporting view) {
            Shell shell = HandlerUtil.getActiveShell(event);
            List<String> endings = new ArrayList<>(view.formats().keySet());
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(Messages.Export_title);
            dialog.setOverwrite(true);
            dialog.setFileName(view.fileName());
            dialog.setFilterExtensions(
                    endings.stream().map(ending -> "*." + ending).toArray(String[]::new));
            dialog.setFilterNames(view.formats().values().toArray(String[]::new));
            String file = dialog.open();
            if (file != null) {
                String chosen = "." + endings.get(Math.max(0, dialog.getFilterIndex()));
                boolean named =
                        endings.stream().anyMatch(ending -> file.toLowerCase().endsWith("." + ending));
                ProblemDialogs.show(shell, Messages.Export_failed, view.export(Path.of(named ? file : file + chosen)));
            }
        }
        return null;
    }
}
