package org.isnad.ui.corpus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.search.Hit;
import org.isnad.ui.Debounce;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Shade;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowCount;
import org.isnad.ui.table.RowFilling;
import org.isnad.ui.table.SlicedSort;

/**
 * The concordance: a right-to-left table with the hit in its own column, what stands before it at its right and pushed against
 * it, what stands after it at its left. Only rows in view are made.
 */
final class KwicTable {

    /** Room that a cell needs beside its text, in points. */
    private static final int MARGIN = 14;

    /** How long the window may wait while hits are sorted, in nanoseconds. */
    private static final long SLICE = 10_000_000;

    /** What the window gets between two slices, in milliseconds. */
    private static final int PAUSE = 4;

    private static final int FACTS = 96;
    private static final int LEAST_CONTEXT = 150;
    private static final int LEAST_HIT = 90;

    private final Table table;
    private final List<Hit> hits = new ArrayList<>();
    private final Debounce fitting;
    private final Font bold;
    private final Color accent;
    private final int[] given = new int[KwicColumn.values().length];
    private final RowCount count;
    private final Debounce sortingOn;
    private SlicedSort<Hit> sorting;
    private boolean sized;

    KwicTable(Composite parent, Consumer<Hit> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        boolean dark = Shade.of(table.getDisplay()) == Shade.DARK;
        accent = new Color(dark ? new RGB(130, 190, 255) : new RGB(0, 88, 176));
        fitting = new Debounce(table, 100, table::clearAll);
        count = new RowCount(table, rows -> {}, () -> {});
        sortingOn = new Debounce(table, PAUSE, this::sortOn);
        for (KwicColumn column : KwicColumn.values()) {
            addColumn(column);
        }
        RowFilling.of(table, this::fill);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
        table.addListener(SWT.Resize, event -> fitColumns());
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Table control() {
        return table;
    }

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    int size() {
        return hits.size();
    }

    Optional<Hit> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= hits.size() ? Optional.empty() : Optional.of(hits.get(index));
    }

    void clear() {
        hits.clear();
        sorting = null;
        table.setSortColumn(null);
        table.deselectAll();
        table.setTopIndex(0);
        table.clearAll();
        count.set(0);
    }

    void add(List<Hit> more) {
        int from = hits.size();
        hits.addAll(more);
        count.set(hits.size());
        int there = Math.min(hits.size(), table.getItemCount());
        if (from < there) {
            // Rows of an earlier search that had still to go were drawn empty.
            table.clear(from, there - 1);
        }
        showLayers(hits.get(0).annotator() != null);
    }

    /** Words of the text belong to no layer: its column would only take their room. */
    private void showLayers(boolean shown) {
        int width = shown ? FACTS : 0;
        if (given[KwicColumn.LAYER.ordinal()] != width) {
            give(table.getColumn(KwicColumn.LAYER.ordinal()), width);
            fitColumns();
        }
    }

    /** When all are there: in the order chosen, the first selected. */
    void finish() {
        if (table.getSortColumn() != null) {
            sort();
        }
        if (!hits.isEmpty() && table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
        RightToLeftTables.showFirstColumn(table);
    }

    /** Selects the next hit, or the one before, beginning anew at the end. */
    Optional<Hit> step(boolean forward) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int from = table.getSelectionIndex();
        int next = from < 0 ? 0 : Math.floorMod(from + (forward ? 1 : -1), hits.size());
        table.setSelection(next);
        table.showSelection();
        return Optional.of(hits.get(next));
    }

    private void addColumn(KwicColumn column) {
        TableColumn header = new TableColumn(table, column.alignment());
        header.setText(column.label());
        header.setData(column);
        give(header, column.isContext() ? LEAST_CONTEXT : FACTS);
        header.setMoveable(!column.isContext());
        header.addListener(SWT.Selection, event -> turn(header));
        header.addListener(SWT.Resize, event -> {
            sized |= column.isContext() && header.getWidth() != given[column.ordinal()];
            fitting.request();
        });
    }

    /** Context takes what the facts leave, until the user makes a column as wide as he likes. */
    private void fitColumns() {
        if (sized || table.getClientArea().width < LEAST_CONTEXT) {
            return;
        }
        int facts = FACTS * (KwicColumn.values().length - 4) + given[KwicColumn.LAYER.ordinal()];
        int room = Math.max(table.getClientArea().width - facts, 2 * LEAST_CONTEXT + LEAST_HIT);
        int hit = Math.max(LEAST_HIT, room / 5);
        give(table.getColumn(0), (room - hit) / 2);
        give(table.getColumn(1), hit);
        give(table.getColumn(2), (room - hit) / 2);
        // GTK keeps the place it scrolled to when columns shrink, and would show nothing beyond the first.
        table.showColumn(table.getColumn(table.getColumnCount() - 1));
        RightToLeftTables.showFirstColumn(table);
    }

    /** The window system tells of a new width later, which must not be taken for the user's. */
    private void give(TableColumn header, int width) {
        given[((KwicColumn) header.getData()).ordinal()] = width;
        header.setWidth(width);
    }

    private void fill(TableItem item, int index) {
        if (index >= hits.size()) {
            return;
        }
        Hit hit = hits.get(index);
        GC gc = new GC(table);
        try {
            for (KwicColumn column : KwicColumn.values()) {
                gc.setFont(column == KwicColumn.HIT ? bold : table.getFont());
                item.setText(column.ordinal(), fitted(gc, column, hit));
            }
        } finally {
            gc.dispose();
        }
        item.setFont(KwicColumn.HIT.ordinal(), bold);
        item.setForeground(KwicColumn.HIT.ordinal(), accent);
    }

    private String fitted(GC gc, KwicColumn column, Hit hit) {
        int room = table.getColumn(column.ordinal()).getWidth() - MARGIN;
        String text = column.text(hit);
        if (column == KwicColumn.BEFORE) {
            return KwicFit.directed(KwicFit.end(gc, text, room), hit.article().language());
        }
        String cut = KwicFit.beginning(gc, text, room);
        return column.isContext() ? KwicFit.directed(cut, hit.article().language()) : Isolate.alone(cut);
    }

    /** Up, then down, then the order of the corpus. */
    private void turn(TableColumn header) {
        boolean same = table.getSortColumn() == header;
        boolean back = same && table.getSortDirection() == SWT.DOWN;
        table.setSortColumn(back ? null : header);
        table.setSortDirection(same ? SWT.DOWN : SWT.UP);
        sort();
    }

    private void sort() {
        TableColumn header = table.getSortColumn();
        KwicColumn column = header == null ? KwicColumn.ARTICLE : (KwicColumn) header.getData();
        Comparator<Hit> order = column.order();
        boolean down = header != null && table.getSortDirection() == SWT.DOWN;
        sorting = new SlicedSort<>(List.copyOf(hits), down ? order.reversed() : order);
        sortOn();
    }

    private void sortOn() {
        if (sorting == null) {
            return;
        }
        long end = System.nanoTime() + SLICE;
        while (!sorting.isDone()) {
            sorting.step();
            if (System.nanoTime() > end) {
                sortingOn.request();
                return;
            }
        }
        if (sorting.sorted().size() < hits.size()) {
            sort();
        } else {
            show(sorting.sorted());
        }
    }

    private void show(List<Hit> sorted) {
        Optional<Hit> selected = selected();
        sorting = null;
        hits.clear();
        hits.addAll(sorted);
        table.clearAll();
        selected.ifPresent(hit -> table.setSelection(hits.indexOf(hit)));
    }
}
