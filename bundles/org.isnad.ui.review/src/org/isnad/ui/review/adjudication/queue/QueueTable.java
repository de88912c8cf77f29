package org.isnad.ui.review.adjudication.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.review.adjudicate.UnitState;
import org.isnad.ui.Debounce;
import org.isnad.ui.look.Images;
import org.isnad.ui.review.adjudication.AdjudicationMessages;
import org.isnad.ui.table.FittedLabels;
import org.isnad.ui.table.RightToLeftTables;

/** The queue as a table that runs as its article does; open units stand out, what is settled stands back. */
public final class QueueTable {

    /** Labels are cut to the width of their column, which is known only after it is laid out. */
    private static final int FITTING = 120;

    private final Composite area;
    private final TableViewer viewer;
    private Consumer<Entry> chosen = entry -> {};
    private final Debounce fitting;
    private boolean telling = true;

    public QueueTable(Composite parent, boolean rightToLeft) {
        area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | direction);
        fitting = new Debounce(viewer.getTable(), FITTING, viewer::refresh);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column(layout, AdjudicationMessages.Queue_unit, 58, Entry::words, QueueTable::image);
        column(layout, AdjudicationMessages.Queue_matter, 42, Entry::matter, entry -> null);
        ColumnViewerToolTipSupport.enableFor(viewer);
        RightToLeftTables.beginAtFirstColumn(viewer.getTable());
        viewer.addSelectionChangedListener(event -> {
            if (telling && event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
                chosen.accept(entry);
            }
        });
    }

    public Control control() {
        return area;
    }

    /** The table itself, for its menu and for tests. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Hears of the unit that the user selects. */
    public void onChosen(Consumer<Entry> listener) {
        chosen = listener;
    }

    /** Shows units with one selected; the listener is not told. */
    public void show(List<Entry> entries, Optional<Entry> selected) {
        telling = false;
        try {
            viewer.setInput(entries);
            viewer.setSelection(
                    selected.<StructuredSelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY),
                    true);
        } finally {
            telling = true;
        }
    }

    private void column(
            TableColumnLayout layout,
            String title,
            int weight,
            Function<Entry, String> text,
            Function<Entry, Image> image) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
        TableColumn column = made.getColumn();
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
        made.setLabelProvider(new Labels(column, text, image));
        column.addListener(SWT.Resize, event -> fitting.request());
    }

    private static Image image(Entry entry) {
        return switch (entry.kind()) {
            case STATEMENT -> Images.get(Images.STATEMENT);
            case STANCE -> Images.get(Images.STANCE);
            case MENTION -> Images.get(Images.MENTION);
            case QUOTE -> Images.get(Images.QUOTE);
            case ZONE -> Images.get(Images.ARTICLE);
        };
    }

    private final class Labels extends ColumnLabelProvider {

        private final FittedLabels fitted;

        Labels(TableColumn column, Function<Entry, String> text, Function<Entry, Image> image) {
            fitted = new FittedLabels(
                    column, entry -> text.apply((Entry) entry), entry -> image.apply((Entry) entry), fitting::request);
        }

        @Override
        public String getText(Object element) {
            return fitted.getText(element);
        }

        @Override
        public Image getImage(Object element) {
            return fitted.getImage(element);
        }

        @Override
        public String getToolTipText(Object element) {
            return fitted.getToolTipText(element);
        }

        @Override
        public Font getFont(Object element) {
            UnitState state = ((Entry) element).state();
            return state == UnitState.REOPENED || state == UnitState.VANISHED
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                    : null;
        }

        @Override
        public Color getForeground(Object element) {
            return ((Entry) element).state().isOpen()
                    ? null
                    : viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        }
    }
}
