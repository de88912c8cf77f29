package org.isnad.ui.corpus.statistics;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.core.search.Kind;
import org.isnad.core.statistics.LayerStatistics;
import org.isnad.core.statistics.Statistics;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/** One row for each annotator's layer of each article; only rows in view are made. */
final class LayersTable {

    private static final int LONGEST_TITLE = 34;

    private final Table table;
    private List<LayerStatistics> rows = List.of();

    LayersTable(Composite parent, Consumer<LayerStatistics> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        column(StatisticsTexts.Column_article, 280, SWT.LEFT);
        column(StatisticsTexts.Column_annotator, 90, SWT.LEFT);
        for (String number : new String[] {
            StatisticsTexts.Column_words,
            StatisticsTexts.Column_mentions,
            StatisticsTexts.Column_statements,
            StatisticsTexts.Column_stances,
            StatisticsTexts.Column_quotes,
            StatisticsTexts.Column_flagged,
            StatisticsTexts.Column_perThousand,
            StatisticsTexts.Column_perHour
        }) {
            column(number, 90, SWT.RIGHT);
        }
        RowFilling.of(table, (item, row) -> item.setText(texts(rows.get(row))));
        table.addListener(SWT.DefaultSelection, event -> open.accept(rows.get(table.getSelectionIndex())));
        RightToLeftTables.beginAtFirstColumn(table);
    }

    void show(Statistics statistics) {
        rows = statistics.layers();
        table.setItemCount(rows.size());
        table.clearAll();
        RightToLeftTables.showFirstColumn(table);
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setToolTipText(title);
        column.setWidth(width);
    }

    private static String[] texts(LayerStatistics layer) {
        Statistics alone = new Statistics(List.of(layer));
        return new String[] {
            Snippet.of(layer.article().title(), LONGEST_TITLE),
            cell(layer.annotator()),
            cell(layer.words()),
            cell(layer.units(Kind.MENTION)),
            cell(layer.units(Kind.STATEMENT)),
            cell(layer.units(Kind.STANCE)),
            cell(layer.units(Kind.QUOTE)),
            cell(layer.flagged()),
            decimal(alone.statementsPerThousandWords()),
            alone.itemsPerHour() == 0 ? "" : decimal(alone.itemsPerHour())
        };
    }

    private static String decimal(double number) {
        return cell(String.format(Locale.ROOT, "%.1f", number));
    }

    private static String cell(Object matter) {
        return Isolate.alone(Isolate.of(matter));
    }
}
