package org.isnad.ui.table;

import java.util.function.IntConsumer;
import org.eclipse.swt.widgets.Table;
import org.isnad.ui.Debounce;

/**
 * Brings a virtual table to a number of rows in slices of time: GTK makes and drops rows one by one, a hundred thousand of them in
 * about a second.
 */
public final class RowCount {

    /** How long the window may wait at a time, in nanoseconds. */
    private static final long SLICE = 10_000_000;

    /** What the window gets between two slices, in milliseconds. */
    private static final int PAUSE = 4;

    /** So many rows come or go between two looks at the clock. To drop many at once costs more than to drop few and few. */
    static final int STEP = 200;

    private final Table table;
    private final IntConsumer dropping;
    private final Debounce going;
    private int wanted;

    /**
     * @param dropping is told the number of rows before those beyond it are dropped
     * @param moved is told when there are other rows after a pause
     */
    public RowCount(Table table, IntConsumer dropping, Runnable moved) {
        this.table = table;
        this.dropping = dropping;
        going = new Debounce(table, PAUSE, () -> {
            goOn();
            moved.run();
        });
    }

    /** Wants so many rows; some come or go at once, at least those in view. */
    public void set(int rows) {
        wanted = rows;
        goOn();
    }

    public boolean isThere() {
        return table.getItemCount() == wanted;
    }

    private void goOn() {
        long end = System.nanoTime() + SLICE;
        int count = table.getItemCount();
        while (count != wanted) {
            if (count < wanted) {
                count = Math.min(wanted, count + STEP);
            } else {
                count = Math.max(wanted, count - STEP);
                dropping.accept(count);
            }
            table.setItemCount(count);
            if (count != wanted && System.nanoTime() > end) {
                going.request();
                return;
            }
        }
    }
}
