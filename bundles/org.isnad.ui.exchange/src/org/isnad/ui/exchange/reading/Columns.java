package org.isnad.ui.exchange.reading;

import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.ui.exchange.CellText;

/** A table of rows that are shown and chosen, in its frame. */
final class Columns<T> {

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    Columns(Composite parent, int style) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | style);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** Adds a column; a longer text is cut, and whole in the tool tip. */
    TableViewerColumn add(String title, int weight, Function<T, String> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new CellText<>(cell));
        return column;
    }

    /** Adds a column of Arabic, which begins at the right in a table of either direction. */
    TableViewerColumn addText(String title, int weight, Function<T, String> cell) {
        TableViewerColumn column = add(title, weight, cell);
        boolean mirrored = (viewer.getTable().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        column.getColumn().setAlignment(mirrored ? SWT.LEAD : SWT.TRAIL);
        return column;
    }

    Control control() {
        return frame;
    }

    TableViewer viewer() {
        return viewer;
    }

    @SuppressWarnings("unchecked")
    T selected() {
        return (T) viewer.getStructuredSelection().getFirstElement();
    }
}
