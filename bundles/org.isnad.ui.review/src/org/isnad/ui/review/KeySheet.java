package org.isnad.ui.review;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The keys of an editor for reviewing, with what each does, in the user's language. */
public final class KeySheet extends Dialog {

    private final List<String> commands;

    /** @param commands identifiers, in the order of the sheet; those without a key are left out */
    public KeySheet(Shell shell, List<String> commands) {
        super(shell);
        this.commands = List.copyOf(commands);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ReviewMessages.Keys_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 560;
        table.setLayoutData(data);
        new TableColumn(table, SWT.LEAD).setText(ReviewMessages.Keys_key);
        new TableColumn(table, SWT.LEAD).setText(ReviewMessages.Keys_does);
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String id : commands) {
            List<String> keys = KeyHints.of(id);
            if (!keys.isEmpty()) {
                new TableItem(table, SWT.NONE).setText(new String[] {String.join("  ", keys), name(service, id)});
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ReviewMessages.Keys_close, true);
    }

    private static String name(ICommandService service, String id) {
        Command command = service.getCommand(id);
        try {
            return command.getName();
        } catch (NotDefinedException unknown) {
            return id;
        }
    }
}
