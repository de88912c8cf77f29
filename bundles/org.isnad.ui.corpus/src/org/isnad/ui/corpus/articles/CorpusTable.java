package org.isnad.ui.corpus.articles;

import java.util.List;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
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
import org.isnad.ui.table.LongTableViewer;
import org.isnad.ui.table.RightToLeftTables;

/** The right-to-left table of the corpus view; only rows in view are asked for. */
final class CorpusTable {

    private final LongTableViewer<Article> viewer;
    private final Debounce fitting;
    private final Runnable sorted;
    private CorpusRows rows;

    /** @param sorted is told when another column sorts the rows, which may take time */
    CorpusTable(Composite parent, Runnable sorted) {
        this.sorted = sorted;
        viewer = new LongTableViewer<>(parent, () -> rows == null ? List.of() : rows.shown());
        Table table = viewer.getTable();
        fitting = new Debounce(table, 120, viewer::refresh);
        for (CorpusColumn column : CorpusColumn.values()) {
            addColumn(column);
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, event -> fitting.request());
        }
        RightToLeftTables.beginAtFirstColumn(table);
    }

    LongTableViewer<Article> viewer() {
        return viewer;
    }

    void show(CorpusRows shown) {
        rows = shown;
        RightToLeftTables.showFirstColumn(viewer.getTable());
        TableColumn sorted = viewer.getTable().getSortColumn();
        if (rows != null && sorted != null) {
            sort((CorpusColumn) sorted.getData(), viewer.getTable().getSortDirection());
        } else {
            refresh();
        }
    }

    /** Shows the rows as they are now. */
    void refresh() {
        viewer.showRows(!isWaiting());
    }

    /** There are more rows at the end; those before are as they were. */
    void count() {
        viewer.addRows(!isWaiting());
    }

    private boolean isWaiting() {
        return rows != null && rows.isWaiting();
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

    /** Selects an article and brings it into view, as soon as its row comes. */
    void reveal(Article article) {
        viewer.setSelection(new StructuredSelection(article), true);
    }

    private String text(CorpusColumn column, Object article) {
        return rows == null ? "" : column.text((Article) article, rows);
    }

    private Image image(CorpusColumn column, Object article) {
        return column == CorpusColumn.STATE && rows != null
                ? Images.get(rows.facts((Article) article).state().image())
                : null;
    }
}
