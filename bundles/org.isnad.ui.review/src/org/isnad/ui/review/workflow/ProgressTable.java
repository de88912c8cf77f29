package org.isnad.ui.review.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.project.Project;
import org.isnad.review.workflow.ArticleStatus;
import org.isnad.review.workflow.LayerStatus;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.look.Shade;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/**
 * Articles down, annotators and gold across, states in words and colour; only rows in view are made. Columns after the article:
 * length, the annotators, gold, open units.
 */
final class ProgressTable {

    private static final int LONGEST_TITLE = 34;
    private static final int BEFORE = 2;

    private final Table table;
    private List<ArticleStatus> rows = List.of();
    private List<String> annotators = List.of();

    /** @param open told the article and the name of the layer of a cell that was opened; "" for no layer */
    ProgressTable(Composite parent, BiConsumer<ArticleStatus, String> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        RowFilling.of(table, this::fill);
        table.addListener(SWT.MouseDoubleClick, event -> opened(event, open));
        table.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && table.getSelectionIndex() >= 0) {
                open.accept(rows.get(table.getSelectionIndex()), "");
            }
        });
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Table control() {
        return table;
    }

    List<ArticleStatus> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    void show(List<ArticleStatus> articles, List<String> names) {
        if (table.getColumnCount() == 0 || !names.equals(annotators)) {
            columns(names);
        }
        rows = articles;
        table.setItemCount(rows.size());
        table.clearAll();
    }

    private void columns(List<String> names) {
        annotators = List.copyOf(names);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        column(WorkflowTexts.Column_article, 260, SWT.LEFT);
        column(WorkflowTexts.Column_characters, 80, SWT.RIGHT);
        annotators.forEach(name -> column(Isolate.alone(Isolate.of(name)), 105, SWT.LEFT));
        column(WorkflowTexts.Column_gold, 105, SWT.LEFT);
        column(WorkflowTexts.Column_open, 80, SWT.RIGHT);
        RightToLeftTables.showFirstColumn(table);
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setToolTipText(title);
        column.setWidth(width);
    }

    private void fill(TableItem item, int index) {
        ArticleStatus row = rows.get(index);
        Shade shade = Shade.of(table.getDisplay());
        String title = row.article().title().isBlank()
                ? row.article().id()
                : row.article().title();
        String mark = row.article().calibration() ? " ◆" : "";
        item.setText(0, Snippet.of(title, LONGEST_TITLE) + mark);
        item.setText(1, cell(row.article().characters()));
        for (int i = 0; i < annotators.size(); i++) {
            LayerStatus layer = row.layers().get(annotators.get(i));
            item.setText(
                    BEFORE + i, layer == null ? "" : sign(layer) + layer.state().label());
            item.setForeground(BEFORE + i, layer == null ? null : new Color(StateColours.of(layer.state(), shade)));
        }
        int gold = BEFORE + annotators.size();
        item.setText(gold, row.gold().label());
        item.setForeground(gold, new Color(StateColours.of(row.gold(), shade)));
        item.setText(gold + 1, row.open().isPresent() ? cell(row.open().getAsInt()) : "");
    }

    /** A sign beside the word, for those who see no colours. */
    private static String sign(LayerStatus layer) {
        return switch (layer.state()) {
            case ASSIGNED -> "○ ";
            case IN_PROGRESS -> "◐ ";
            case SUBMITTED -> "● ";
            case RETURNED -> "↺ ";
        };
    }

    private void opened(Event event, BiConsumer<ArticleStatus, String> open) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null) {
            open.accept(rows.get(table.indexOf(item)), layer(column(item, event)));
        }
    }

    private int column(TableItem item, Event event) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return i;
            }
        }
        return 0;
    }

    private String layer(int column) {
        int index = column - BEFORE;
        if (index < 0 || index > annotators.size() + 1) {
            return "";
        }
        return index < annotators.size() ? annotators.get(index) : Project.GOLD;
    }

    private static String cell(Object matter) {
        return Isolate.alone(Isolate.of(matter));
    }
}
