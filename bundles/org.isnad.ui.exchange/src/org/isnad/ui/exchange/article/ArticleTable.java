package org.isnad.ui.exchange.article;

import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.isnad.core.outcome.Severity;
import org.isnad.ui.exchange.CellText;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.TableKeys;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/** The table of articles: a check box, cells to edit by F2, Enter or a double click, Tab for the next cell. */
final class ArticleTable {

    private ArticleTable() {}

    static CheckboxTableViewer create(Composite parent, Consumer<Candidate> edited) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        // Titles and bylines are Arabic: the columns run from the right, whatever the language of the workbench.
        int style = SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.CHECK | SWT.RIGHT_TO_LEFT;
        CheckboxTableViewer viewer = new CheckboxTableViewer(new Table(frame, style));
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        column(viewer, layout, Messages.Articles_titleColumn, 6, Field.TITLE, edited);
        column(viewer, layout, Messages.Articles_byline, 3, Field.BYLINE, edited);
        column(viewer, layout, Messages.Articles_published, 2, Field.PUBLISHED, edited);
        column(viewer, layout, Messages.Articles_outlet, 3, Field.OUTLET, edited);
        TableViewerColumn file = column(viewer, layout, Messages.Articles_file, 3);
        file.setLabelProvider(new CellText<Candidate>(candidate -> Isolate.of(candidate.fileName())));
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableKeys.enable(viewer);
        return viewer;
    }

    private static void column(
            CheckboxTableViewer viewer,
            TableColumnLayout layout,
            String title,
            int weight,
            Field field,
            Consumer<Candidate> edited) {
        TableViewerColumn column = column(viewer, layout, title, weight);
        column.setLabelProvider(label(field));
        column.setEditingSupport(new FieldEditing(viewer, field, edited));
    }

    private static TableViewerColumn column(
            CheckboxTableViewer viewer, TableColumnLayout layout, String title, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        return column;
    }

    /** A text that is there already and a date that is none are marked. */
    private static CellText<Candidate> label(Field field) {
        return switch (field) {
            case TITLE ->
                new CellText<Candidate>(candidate -> candidate.value(field))
                        .image(candidate -> candidate.twin().isPresent() ? Images.get(Severity.WARNING) : null)
                        .toolTip(ArticleTable::titleToolTip);
            case PUBLISHED ->
                new CellText<Candidate>(candidate -> candidate.value(field))
                        .image(candidate -> candidate.hasValidDate() ? null : Images.get(Severity.ERROR));
            default -> new CellText<>(candidate -> candidate.value(field));
        };
    }

    private static String titleToolTip(Candidate candidate) {
        return candidate
                .twin()
                .map(twin -> NLS.bind(Messages.Articles_twin, Isolate.of(twin)))
                .orElseGet(() -> candidate.value(Field.TITLE));
    }
}
