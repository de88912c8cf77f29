package org.isnad.ui.annotate.problems;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.outcome.Problem;
import org.isnad.ui.Debounce;
import org.isnad.ui.look.Images;
import org.isnad.ui.table.FittedLabels;

/** A right-to-left table of problems; only rows in view are asked for. */
final class ProblemTable {

    private final TableViewer viewer;
    private List<Problem> problems = List.of();

    ProblemTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(
                frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        Debounce fitting = new Debounce(viewer.getTable(), 120, viewer::refresh);
        for (ProblemColumn column : ProblemColumn.values()) {
            TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
            viewerColumn.getColumn().setText(column.label());
            layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 60));
            viewerColumn.setLabelProvider(new FittedLabels(
                    viewerColumn.getColumn(),
                    problem -> column.text((Problem) problem),
                    problem -> image(column, problem),
                    fitting::request));
            viewerColumn.getColumn().addListener(SWT.Resize, event -> fitting.request());
        }
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(problems.get(index), index));
        viewer.setInput(this);
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<Problem> shown) {
        if (!shown.equals(problems)) {
            problems = shown;
            viewer.setItemCount(problems.size());
            viewer.refresh();
        }
    }

    private static Image image(ProblemColumn column, Object problem) {
        return column == ProblemColumn.SENTENCE ? Images.get(((Problem) problem).severity()) : null;
    }
}
