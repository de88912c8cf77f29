package org.isnad.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;

/** Mends how tables made right to left scroll: on GTK they begin at their left end, where the last column is. */
public final class RightToLeftTables {

    private RightToLeftTables() {}

    /** Keeps the first column in view until the user scrolls to another. */
    public static void beginAtFirstColumn(Table table) {
        table.addListener(SWT.Resize, event -> showFirstColumn(table));
    }

    /** Brings the first column into view once the table is laid out. */
    public static void showFirstColumn(Table table) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && table.getColumnCount() > 0) {
                showFirstColumnNow(table);
            }
        });
    }

    /** GTK counts from the left, and shows no column of a table that has rows it did not measure yet. */
    private static void showFirstColumnNow(Table table) {
        ScrollBar bar = table.getHorizontalBar();
        if (bar != null && "gtk".equals(SWT.getPlatform())) {
            bar.setSelection(bar.getMaximum() - bar.getThumb());
        } else {
            table.showColumn(table.getColumn(0));
        }
    }
}
