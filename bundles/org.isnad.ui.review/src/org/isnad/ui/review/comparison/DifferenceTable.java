package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.model.annotation.UnitKind;
import org.isnad.ui.Debounce;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;
import org.isnad.ui.look.Shade;
import org.isnad.ui.review.comparison.list.DifferenceList;
import org.isnad.ui.review.comparison.list.Paragraphs;
import org.isnad.ui.review.comparison.list.Row;
import org.isnad.ui.review.comparison.list.Values;
import org.isnad.ui.table.FittedLabels;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/** The differences in text order: where, of what, in what, and what each annotator has. Only rows in view are made. */
final class DifferenceTable {

    private static final int PLACE = 50;
    private static final int KIND = 155;
    private static final int LEAST = 130;

    /** Of an Arabic letter, in points, on the wide side. */
    private static final int LETTER = 7;

    private static final int MARGIN = 30;
    private static final int ROOM = 120;

    private final Table table;
    private final Debounce fitting;
    private final List<FittedLabels> labels = new ArrayList<>();
    private final Font bold;
    private final Color missing;
    private final Color quiet;
    private List<String> annotators = List.of();
    private List<Row> rows = List.of();
    private Values values;
    private Paragraphs paragraphs;

    /**
     * @param chosen hears of the row that the user went to
     * @param opened hears of the row that the user wants to open
     */
    DifferenceTable(Composite parent, boolean rightToLeft, Consumer<Row> chosen, Consumer<Row> opened) {
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | direction);
        table.setHeaderVisible(true);
        boolean dark = Shade.of(table.getDisplay()) == Shade.DARK;
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        missing = new Color(dark ? new RGB(255, 150, 140) : new RGB(180, 40, 30));
        quiet = new Color(dark ? new RGB(165, 165, 165) : new RGB(100, 100, 100));
        fitting = new Debounce(table, 60, table::clearAll);
        RowFilling.of(table, this::fill);
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.Resize, event -> fitColumns());
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Table control() {
        return table;
    }

    /** Shows a list; a column for each annotator. */
    void show(DifferenceList list, List<String> newAnnotators, Values newValues, Paragraphs newParagraphs) {
        rows = list.rows();
        values = newValues;
        paragraphs = newParagraphs;
        if (!annotators.equals(newAnnotators) || table.getColumnCount() == 0) {
            annotators = List.copyOf(newAnnotators);
            columns();
        }
        table.setItemCount(rows.size());
        table.clearAll();
    }

    Optional<Row> selected() {
        int index = index();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    int index() {
        return table.getSelectionIndex();
    }

    /** Selects a row and brings it into view with its neighbours; none for -1. */
    void select(int index) {
        if (index < 0) {
            table.deselectAll();
            return;
        }
        table.setSelection(index);
        table.showSelection();
    }

    /** What a cell says where there is much room. */
    String text(int row, int column) {
        return text(rows.get(row), column, ROOM);
    }

    /** About how many characters a column shows. */
    private static int room(TableColumn column) {
        return (column.getWidth() - MARGIN) / LETTER;
    }

    private void columns() {
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        labels.clear();
        column(ComparisonMessages.Column_place, row -> null);
        column(ComparisonMessages.Column_unit, DifferenceTable::image);
        column(ComparisonMessages.Column_difference, row -> null);
        for (String annotator : annotators) {
            column(LayerNames.label(annotator), row -> null);
        }
        fitColumns();
    }

    private void column(String title, Function<Row, Image> image) {
        int index = table.getColumnCount();
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.addListener(SWT.Resize, event -> fitting.request());
        labels.add(new FittedLabels(
                column, row -> text((Row) row, index, room(column)), row -> image.apply((Row) row), fitting::request));
    }

    private void fill(TableItem item, int index) {
        if (index >= rows.size()) {
            return;
        }
        Row row = rows.get(index);
        for (int column = 0; column < labels.size(); column++) {
            item.setText(column, labels.get(column).getText(row));
        }
        item.setImage(1, image(row));
        item.setForeground(row.isDifference() ? null : quiet);
        item.setFont(2, row.isDifference() ? bold : null);
        for (int i = 0; i < annotators.size(); i++) {
            boolean has = row.unit().reading(annotators.get(i)).isPresent();
            item.setForeground(i + 3, has ? row.isDifference() ? null : quiet : missing);
        }
    }

    private String text(Row row, int column, int room) {
        return switch (column) {
            case 0 -> row.first() ? Isolate.of(paragraphs.at(row.unit().begin())) : "";
            case 1 -> row.first() ? values.unit(row.unit()) : "";
            case 2 -> row.isDifference() ? DifferenceNames.label(row) : ComparisonMessages.Row_agreed;
            default -> {
                boolean same = !row.isDifference();
                yield same ? "" : values.value(row.unit(), row.difference(), annotators.get(column - 3), room);
            }
        };
    }

    private static Image image(Row row) {
        return row.first() ? image(row.unit().kind()) : null;
    }

    private static Image image(UnitKind kind) {
        return Images.get(
                switch (kind) {
                    case ZONE -> Images.ARTICLE;
                    case MENTION -> Images.MENTION;
                    case QUOTE -> Images.QUOTE;
                    case STATEMENT -> Images.STATEMENT;
                    case STANCE -> Images.STANCE;
                });
    }

    private void fitColumns() {
        int count = table.getColumnCount();
        int width = table.getClientArea().width;
        if (count < 4 || width < LEAST) {
            return;
        }
        int each = Math.max(LEAST, (width - PLACE - KIND) / (count - 2));
        for (int i = 0; i < count; i++) {
            table.getColumn(i).setWidth(i == 0 ? PLACE : i == 2 ? KIND : each);
        }
        RightToLeftTables.showFirstColumn(table);
        fitting.request();
    }
}
