package org.isnad.ui.review.adjudication.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.review.adjudication.Action;
import org.isnad.ui.review.adjudication.AdjudicationMessages;
import org.isnad.ui.review.adjudication.queue.Queue.Filter;

/** The queue with what it shows and in which order. */
public final class QueuePane {

    private final Queue queue;
    private final QueueTable table;
    private final Combo filter;
    private final Combo order;

    /** @param perform is told that another filter or order is wanted */
    public QueuePane(Composite parent, Queue queue, boolean rightToLeft, BiConsumer<Action, String> perform) {
        this.queue = queue;
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 0;
        area.setLayout(layout);
        // GTK cuts the text of a mirrored combo in a composite that is not.
        Composite row = new Composite(area, SWT.LEFT_TO_RIGHT);
        GridLayout rowLayout = new GridLayout(2, true);
        rowLayout.marginWidth = 0;
        rowLayout.marginHeight = 0;
        row.setLayout(rowLayout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        Combo first = combo(row);
        Combo second = combo(row);
        filter = mirrored ? second : first;
        order = mirrored ? first : second;
        filter.setItems(
                AdjudicationMessages.Queue_open,
                AdjudicationMessages.Queue_decided,
                AdjudicationMessages.Queue_agreed,
                AdjudicationMessages.Queue_all);
        order.setItems(AdjudicationMessages.Queue_byDisagreement, AdjudicationMessages.Queue_byPlace);
        filter.addListener(
                SWT.Selection,
                event -> perform.accept(Action.FILTER, Filter.values()[filter.getSelectionIndex()].name()));
        order.addListener(
                SWT.Selection, event -> perform.accept(Action.ORDER, String.valueOf(order.getSelectionIndex() == 1)));
        table = new QueueTable(area, rightToLeft);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    /** The table, for its menu and for tests. */
    public QueueTable table() {
        return table;
    }

    /** Hears of the unit that the user selects. */
    public void onChosen(Consumer<Entry> listener) {
        table.onChosen(listener);
    }

    /** Shows units with one selected; the listener is not told. */
    public void show(List<Entry> entries, Optional<Entry> selected) {
        filter.select(queue.filter().ordinal());
        order.select(queue.isByPlace() ? 1 : 0);
        table.show(entries, selected);
    }
}
