package org.isnad.ui.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.isnad.exchange.FormatWriter;

/** The formats under what they are for. */
final class FormatTree {

    private final TreeViewer viewer;

    FormatTree(Composite parent, List<FormatWriter> formats) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        Map<FormatGroup, List<FormatWriter>> groups = FormatGroup.of(formats);
        viewer.setContentProvider(new Content(groups));
        viewer.setLabelProvider(new Labels());
        viewer.setInput(groups);
        viewer.expandAll();
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(ExportPage.COLUMNS - 1, 1)
                .hint(ExportPage.WIDTH, 11 * viewer.getTree().getItemHeight())
                .applyTo(viewer.getTree());
    }

    /** Height of a line, in points. */
    int lineHeight() {
        return viewer.getTree().getItemHeight();
    }

    void select(FormatWriter format) {
        viewer.setSelection(new StructuredSelection(format), true);
    }

    /** The chosen format; empty while a group is chosen, or nothing. */
    Optional<FormatWriter> selected() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        return first instanceof FormatWriter format ? Optional.of(format) : Optional.empty();
    }

    void onSelection(Runnable listener) {
        viewer.addSelectionChangedListener(event -> listener.run());
    }

    private record Content(Map<FormatGroup, List<FormatWriter>> groups) implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FormatGroup group ? groups.get(group).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof FormatWriter format ? FormatGroup.of(format) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FormatGroup;
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof FormatGroup group ? group.label() : ((FormatWriter) element).label();
        }

        @Override
        public Font getFont(Object element) {
            return element instanceof FormatGroup
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                    : null;
        }
    }
}
