package org.isnad.ui.annotate.editor.menu;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.annotate.editor.EditorMessages;

/** The sheet of all keys for annotating by task, in English and Arabic. */
public final class KeySheet extends Dialog {

    private final List<KeyRow.Group> groups;

    public KeySheet(Shell parent, List<KeyRow.Group> groups) {
        super(parent);
        this.groups = List.copyOf(groups);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(EditorMessages.Keys_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1280, 760);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        column(table, EditorMessages.Keys_key, SWT.LEAD);
        column(table, EditorMessages.Keys_english, SWT.LEAD);
        column(table, EditorMessages.Keys_arabic, SWT.TRAIL);
        groups.forEach(group -> fill(table, group));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, EditorMessages.Keys_close, true);
    }

    private static void fill(Table table, KeyRow.Group group) {
        TableItem title = new TableItem(table, SWT.NONE);
        title.setText(group.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        for (KeyRow row : group.rows()) {
            new TableItem(table, SWT.NONE).setText(new String[] {row.keys(), row.english(), row.arabic()});
        }
    }

    private static void column(Table table, String title, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
    }
}
