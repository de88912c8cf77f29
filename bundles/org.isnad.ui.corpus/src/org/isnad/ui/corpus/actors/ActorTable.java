package org.isnad.ui.corpus.actors;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.Debounce;
import org.isnad.ui.look.Images;
import org.isnad.ui.look.TypeDots;
import org.isnad.ui.table.FittedLabels;
import org.isnad.ui.table.LongTableViewer;
import org.isnad.ui.table.RightToLeftTables;

/** The right-to-left table of the actors view; only rows in view are asked for. */
final class ActorTable {

    private final LongTableViewer<Actor> viewer;
    private final Debounce fitting;
    private final ActorRows rows;

    ActorTable(Composite parent, ActorRows rows) {
        this.rows = rows;
        viewer = new LongTableViewer<>(parent, rows::shown);
        Table table = viewer.getTable();
        fitting = new Debounce(table, 120, viewer::refresh);
        for (ActorColumn column : ActorColumn.values()) {
            addColumn(column);
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, event -> fitting.request());
        }
        RightToLeftTables.beginAtFirstColumn(table);
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows the rows as they are now; what was selected stays so where it is still there. */
    void refresh() {
        viewer.showRows(true);
    }

    void select(List<Actor> actors, boolean reveal) {
        viewer.setSelection(new StructuredSelection(actors), reveal);
    }

    private void addColumn(ActorColumn column) {
        TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
        TableColumn header = viewerColumn.getColumn();
        viewerColumn.setLabelProvider(new FittedLabels(
                header,
                actor -> column.text((Actor) actor, rows),
                actor -> column == ActorColumn.LABEL ? TypeDots.of(((Actor) actor).getType()) : null,
                fitting::request));
        if (column.image() == null) {
            header.setText(column.label());
        } else {
            header.setImage(Images.get(column.image()));
        }
        header.setToolTipText(column.label());
        header.setWidth(column.width());
        header.setMoveable(true);
        header.addListener(SWT.Selection, event -> turn(header, column));
    }

    /** Up, then down, then the order of the registry; counts begin with the greatest. */
    private void turn(TableColumn header, ActorColumn column) {
        Table table = viewer.getTable();
        boolean same = table.getSortColumn() == header;
        int first = column.image() == null ? SWT.UP : SWT.DOWN;
        if (same && table.getSortDirection() != first) {
            table.setSortColumn(null);
            rows.sort(null);
        } else {
            int direction = same ? (first == SWT.UP ? SWT.DOWN : SWT.UP) : first;
            table.setSortColumn(header);
            table.setSortDirection(direction);
            Comparator<Actor> order = column.order(rows);
            rows.sort(direction == SWT.DOWN ? order.reversed() : order);
        }
        refresh();
    }
}
