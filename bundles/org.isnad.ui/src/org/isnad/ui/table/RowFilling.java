package org.isnad.ui.table;

import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Fills the rows of a virtual table when they come into sight. */
public final class RowFilling {

    private RowFilling() {}

    /** Has a row filled, told by its place from 0, when its content is asked for. */
    public static void of(Table table, ObjIntConsumer<TableItem> filling) {
        table.addListener(SWT.SetData, event -> {
            // GTK asks for the content of rows too that are being taken away; those have no place any more.
            if (event.index >= 0) {
                filling.accept((TableItem) event.item, event.index);
            }
        });
    }
}
