package org.isnad.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;

/**
 * A right-to-left table of any number of rows that nobody waits for: only rows in view are asked for, and the number of rows, which
 * GTK changes one by one, follows in slices of time. What the user selected stays selected when it is shown again.
 */
public final class LongTableViewer<T> extends TableViewer {

    /** A selection of more is not looked for when the rows change. */
    private static final int MOST_KEPT = 500;

    private final Supplier<List<T>> rows;
    private final RowCount count;
    /** Rows that have an item with an element. */
    private final BitSet filled = new BitSet();
    /** Rows that were in view before they had an element. */
    private final BitSet blank = new BitSet();

    /** What was selected last; not all of it may be among the rows. */
    private Set<Object> chosen = Set.of();
    /** What the listeners know to be selected. */
    private Set<Object> told = Set.of();
    /** What is selected in the table. GTK goes through all rows when it is asked. */
    private List<Object> selected = List.of();
    /** So many rows were looked at for what was chosen. */
    private int searched;

    private boolean revealing;
    private boolean complete = true;

    /** @param rows as they are now; asked for often */
    public LongTableViewer(Composite parent, Supplier<List<T>> rows) {
        super(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.RIGHT_TO_LEFT);
        this.rows = rows;
        setUseHashlookup(true);
        getTable().setHeaderVisible(true);
        getTable().setLinesVisible(true);
        count = new RowCount(getTable(), this::drop, this::select);
        setContentProvider((ILazyContentProvider) this::fill);
        setInput(this);
    }

    /**
     * The rows are others than before.
     *
     * @param noMore whether no more will come; while more may come, none are taken away
     */
    public void showRows(boolean noMore) {
        deselect();
        blank.clear();
        if (chosen.size() > MOST_KEPT) {
            chosen = Set.of();
        }
        settle(noMore);
        refresh();
        select();
    }

    /** There are more rows at the end, or no more will come; those before are as they were. */
    public void addRows(boolean noMore) {
        settle(noMore);
        select();
    }

    /** Whether the number of rows has still to follow. */
    public boolean isWaiting() {
        return !complete || !count.isThere();
    }

    private void settle(boolean noMore) {
        complete = noMore;
        int known = rows.get().size();
        if (complete && getTable().getTopIndex() >= known) {
            getTable().setTopIndex(0);
        }
        count.set(complete ? known : Math.max(known, getTable().getItemCount()));
        for (int row = blank.nextSetBit(0); row >= 0 && row < known; row = blank.nextSetBit(row + 1)) {
            blank.clear(row);
            clear(row);
        }
    }

    /** Rows from this one on go; items that were never in view are not made for that. */
    private void drop(int from) {
        for (int row = filled.nextSetBit(from); row >= 0; row = filled.nextSetBit(row + 1)) {
            disassociate(getTable().getItem(row));
        }
        filled.clear(from, Math.max(from, filled.length()));
        blank.clear(from, Math.max(from, blank.length()));
    }

    private void fill(int row) {
        List<T> now = rows.get();
        if (row < now.size()) {
            filled.set(row);
            replace(now.get(row), row);
        } else {
            blank.set(row);
        }
    }

    /** The user selected something. */
    private void readSelection() {
        List<T> now = rows.get();
        selected = new ArrayList<>();
        for (int row : getTable().getSelectionIndices()) {
            if (row < now.size()) {
                selected.add(now.get(row));
            }
        }
        chosen = identities(selected);
        told = chosen;
        searched = now.size();
        revealing = false;
    }

    private void deselect() {
        getTable().deselectAll();
        selected = new ArrayList<>();
        searched = 0;
    }

    /** Selects what was chosen among the rows that came. */
    private void select() {
        List<T> now = rows.get();
        int end = Math.min(now.size(), getTable().getItemCount());
        for (; searched < end && selected.size() < chosen.size(); searched++) {
            if (chosen.contains(now.get(searched))) {
                select(searched, now.get(searched));
            }
        }
        if (selected.size() == chosen.size() || !isWaiting()) {
            tell();
        }
    }

    private void select(int row, T element) {
        fill(row);
        getTable().select(row);
        selected.add(element);
        if (revealing) {
            getTable().showItem(getTable().getItem(row));
            revealing = false;
        }
    }

    private void tell() {
        Set<Object> now = identities(selected);
        if (!now.equals(told)) {
            told = now;
            fireSelectionChanged(new SelectionChangedEvent(this, getSelection()));
        }
    }

    private static Set<Object> identities(List<?> elements) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return all;
    }

    @Override
    protected void handleSelect(SelectionEvent event) {
        readSelection();
        super.handleSelect(event);
    }

    @Override
    protected List<Object> getSelectionFromWidget() {
        return new ArrayList<>(selected);
    }

    /** Elements whose rows are still to come are selected when they do. */
    @Override
    @SuppressWarnings("rawtypes")
    protected void setSelectionToWidget(List elements, boolean reveal) {
        Set<Object> wanted = identities(elements == null ? List.of() : elements);
        if (!reveal && wanted.equals(identities(selected))) {
            return;
        }
        deselect();
        chosen = wanted;
        told = wanted;
        revealing = reveal;
        select();
    }
}
