package org.isnad.ui.review.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The figures: kinds of units, what is asked of them, and every measure by label or slot. */
final class FigureTree {

    private final TreeViewer viewer;

    /** @param select hears the question row or figure that is selected */
    FigureTree(Composite parent, FigureNames names, Consumer<Node> select, Consumer<Node> open) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        column(AgreementMessages.Column_question, 230, SWT.LEFT, names::row);
        column(AgreementMessages.Column_measure, 170, SWT.LEFT, names::measure);
        column(AgreementMessages.Column_value, 62, SWT.RIGHT, FigureTexts::value);
        column(AgreementMessages.Column_interval, 112, SWT.RIGHT, FigureTexts::interval);
        column(AgreementMessages.Column_n, 52, SWT.RIGHT, FigureTexts::count);
        viewer.setContentProvider(new Nodes());
        viewer.addPostSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Node node && node.figure() != null) {
                select.accept(node);
            }
        });
        viewer.addDoubleClickListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Node node) {
                if (node.figure() == null) {
                    viewer.setExpandedState(node, !viewer.getExpandedState(node));
                } else {
                    open.accept(node);
                }
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** Keeps what is unfolded and selected where it is the same question or figure. */
    void show(List<Node> roots) {
        Node before = selected();
        viewer.getTree().setRedraw(false);
        viewer.setInput(roots);
        viewer.expandToLevel(2);
        viewer.getTree().setRedraw(true);
        Node again = roots.stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> before == null || node.question().equals(before.question()))
                .findFirst()
                .orElse(roots.isEmpty() ? null : roots.get(0).children().get(0));
        if (again != null) {
            viewer.setSelection(new StructuredSelection(again), true);
        }
        if (before == null && !roots.isEmpty()) {
            viewer.getTree().setTopItem(viewer.getTree().getItem(0));
        }
    }

    Node selected() {
        return (Node) viewer.getStructuredSelection().getFirstElement();
    }

    Tree control() {
        return viewer.getTree();
    }

    private void column(String title, int width, int alignment, Function<Node, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Node) element);
            }

            @Override
            public Color getForeground(Object element) {
                Node node = (Node) element;
                boolean grey = node.figure() != null && !node.figure().value().isDefined();
                return grey ? viewer.getTree().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return FigureTexts.tip((Node) element);
            }
        });
    }

    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Node) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Node) element).children().isEmpty();
        }
    }
}
