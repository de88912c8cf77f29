package org.isnad.ui.annotate.problems;

import java.util.List;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.outcome.Problem;
import org.isnad.ui.look.Images;

/** A right-to-left table of problems; only rows in view are asked for. */
final class ProblemTable {

    private final TableViewer viewer;
    private List<Problem> problems = List.of();

    ProblemTable(Composite parent) {
        viewer = new TableViewer(
                parent,
                SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        for (ProblemColumn column : ProblemColumn.values()) {
            TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
            viewerColumn.getColumn().setText(column.label());
            viewerColumn.getColumn().setWidth(column.width());
            viewerColumn.setLabelProvider(new ColumnLabels(column));
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

    private static final class ColumnLabels extends ColumnLabelProvider {
        private final ProblemColumn column;

        ColumnLabels(ProblemColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object problem) {
            return column.text((Problem) problem);
        }

        @Override
        public Image getImage(Object problem) {
            return column == ProblemColumn.SENTENCE ? Images.get(((Problem) problem).severity()) : null;
        }
    }
}
