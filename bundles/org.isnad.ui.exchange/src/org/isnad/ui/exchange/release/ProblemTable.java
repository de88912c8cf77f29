package org.isnad.ui.exchange.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.CellText;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/** Problems with where they are; Enter or a double click goes there. */
final class ProblemTable {

    private final Composite frame;
    private final TableViewer viewer;

    ProblemTable(Composite parent, Consumer<Problem> opener) {
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn what = column(layout, Messages.Release_columnProblem, 4);
        what.setLabelProvider(new CellText<Problem>(Problem::message)
                .image(problem -> Images.get(problem.severity()))
                .toolTip(ProblemDialogs::sentence));
        TableViewerColumn where = column(layout, Messages.Release_columnPlace, 1);
        where.setLabelProvider(new CellText<Problem>(problem -> place(problem.place())));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> selected().ifPresent(opener));
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        return column;
    }

    /** Article and layer, or the file; "" where nothing is known. */
    static String place(Place place) {
        if (place.article() != null) {
            String article = Isolate.of(place.article());
            return place.layer() == null ? article : article + " – " + Isolate.of(place.layer());
        }
        if (place.file() == null) {
            return "";
        }
        return Isolate.of(place.line() < 0 ? place.file() : place.file() + ":" + place.line());
    }

    Control control() {
        return frame;
    }

    void show(List<Problem> problems) {
        viewer.setInput(problems);
        viewer.setSelection(
                problems.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(problems.get(0)), true);
    }

    void onSelection(Runnable listener) {
        viewer.addSelectionChangedListener(event -> listener.run());
    }

    Optional<Problem> selected() {
        return Optional.ofNullable((Problem) viewer.getStructuredSelection().getFirstElement());
    }
}
