package org.isnad.ui.corpus.articles;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.model.corpus.Article;
import org.isnad.ui.Debounce;
import org.isnad.ui.look.Images;
import org.isnad.ui.table.FittedLabels;
import org.isnad.ui.table.RightToLeftTables;

/** The right-to-left table of the corpus view; only rows in view are asked for. */
final class CorpusTable {

    private final TableViewer viewer;
    private final Debounce fitting;
    private final Runnable sorted;
    private CorpusRows rows;

    /** @param sorted is told when another column sorts the rows, which may take time */
    CorpusTable(Composite parent, Runnable sorted) {
        this.sorted = sorted;
        viewer = new TableViewer(
                parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.setUseHashlookup(true);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        fitting = new Debounce(table, 120, viewer::refresh);
        for (CorpusColumn column : CorpusColumn.values()) {
            addColumn(column);
        }
        viewer.setContentProvider((ILazyContentProvider) this::fill);
        viewer.setInput(this);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, event -> fitting.request());
        }
        RightToLeftTables.beginAtFirstColumn(table);
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(CorpusRows shown) {
        rows = shown;
        RightToLeftTables.showFirstColumn(viewer.getTable());
        TableColumn sorted = viewer.getTable().getSortColumn();
        if (sorted != null) {
            sort((CorpusColumn) sorted.getData(), viewer.getTable().getSortDirection());
        } else {
            refresh();
        }
    }

    /** Shows the rows as they are now. */
    void refresh() {
        count();
        viewer.refresh();
    }

    /** There are more rows at the end; those before are as they were. */
    void count() {
        viewer.setItemCount(rows == null ? 0 : rows.shown().size());
    }

    private void addColumn(CorpusColumn column) {
        TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
        TableColumn header = viewerColumn.getColumn();
        viewerColumn.setLabelProvider(new FittedLabels(
                header, article -> text(column, article), article -> image(column, article), fitting::request));
        if (column.image() == null) {
            header.setText(column.label());
        } else {
            header.setImage(Images.get(column.image()));
        }
        header.setToolTipText(column.label());
        header.setWidth(column.width());
        header.setMoveable(true);
        header.setData(column);
        header.addListener(SWT.Selection, event -> turn(header));
    }

    /** Up, then down, then the order of the corpus. */
    private void turn(TableColumn header) {
        Table table = viewer.getTable();
        if (rows == null) {
            return;
        }
        boolean same = table.getSortColumn() == header;
        if (same && table.getSortDirection() == SWT.DOWN) {
            table.setSortColumn(null);
            rows.sort(null, false);
            sorted.run();
            refresh();
        } else {
            table.setSortColumn(header);
            table.setSortDirection(same ? SWT.DOWN : SWT.UP);
            sort((CorpusColumn) header.getData(), table.getSortDirection());
        }
    }

    private void sort(CorpusColumn column, int direction) {
        rows.sort(column, direction == SWT.DOWN);
        sorted.run();
        refresh();
    }

    /** Selects an article and brings it into view; false where it is not shown. */
    boolean reveal(Article article) {
        int index = rows == null ? -1 : rows.shown().indexOf(article);
        if (index >= 0) {
            viewer.replace(article, index);
            viewer.getTable().showItem(viewer.getTable().getItem(index));
            viewer.setSelection(new StructuredSelection(article), true);
        }
        return index >= 0;
    }

    private void fill(int index) {
        if (rows != null && index < rows.shown().size()) {
            viewer.replace(rows.shown().get(index), index);
        }
    }

    private String text(CorpusColumn column, Object article) {
        return column.text((Article) article, rows);
    }

    private Image image(CorpusColumn column, Object article) {
        return column == CorpusColumn.STATE
                ? Images.get(rows.facts((Article) article).state().image())
                : null;
    }
}
