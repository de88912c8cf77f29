package org.isnad.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.drawing.Palette;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NodeKind;
import org.isnad.network.Stance;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.table.FittedLabels;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/** The stances behind what is selected; Enter or a double-click opens one in its article. Only rows in view are made. */
final class StanceTable {

    private static final int LONGEST = 90;
    private static final int POLARITY = 2;

    private final Table table;
    private final List<FittedLabels> labels = new ArrayList<>();
    private List<Stance> rows = List.of();
    private Names names;

    StanceTable(Composite parent, Consumer<Stance> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        column(Messages.Column_date, 96, StanceTable::date);
        column(Messages.Column_holder, 170, stance -> names.label(NodeKind.ACTOR, stance.holder()));
        column(Messages.Column_stance, 120, StanceTable::polarity);
        column(Messages.Column_toward, 180, this::toward);
        column(Messages.Column_words, 380, stance -> Snippet.of(stance.words(), LONGEST));
        column(Messages.Column_outlet, 110, stance -> stance.document().outlet());
        column(
                Messages.Column_article,
                220,
                stance -> Snippet.of(stance.document().title(), LONGEST));
        RowFilling.of(table, (item, row) -> fill(item, rows.get(row)));
        table.addListener(SWT.DefaultSelection, event -> open.accept(rows.get(table.getSelectionIndex())));
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Table control() {
        return table;
    }

    void show(List<Stance> stances, Names registry) {
        rows = stances;
        names = registry;
        table.setItemCount(rows.size());
        table.clearAll();
        RightToLeftTables.showFirstColumn(table);
    }

    private void column(String title, int width, Function<Stance, String> text) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setToolTipText(title);
        column.setWidth(width);
        column.addListener(SWT.Resize, event -> table.clearAll());
        // In a table that runs from the right, the end of a Latin label would stand at its left.
        labels.add(new FittedLabels(column, stance -> isolated(text.apply((Stance) stance)), stance -> null, () -> {}));
    }

    private void fill(TableItem item, Stance stance) {
        for (int i = 0; i < labels.size(); i++) {
            item.setText(i, labels.get(i).getText(stance));
        }
        int colour = Palette.polarity(stance.polarity(), false);
        item.setForeground(
                POLARITY, new org.eclipse.swt.graphics.Color(colour >> 16, colour >> 8 & 0xff, colour & 0xff));
    }

    private static String isolated(String label) {
        return label.isEmpty() ? label : Isolate.of(label);
    }

    private static String date(Stance stance) {
        return stance.document().published() == null
                ? ""
                : stance.document().published().toString();
    }

    private static String polarity(Stance stance) {
        String name = NetworkMessages.text("figure."
                + (stance.polarity() == null ? "unset" : stance.polarity().getName()));
        if (stance.score() == null || stance.score() == 0) {
            return name;
        }
        String score = (stance.score() > 0 ? "+" : "−") + Math.abs(stance.score());
        return name + " \u200e" + score;
    }

    private String toward(Stance stance) {
        if (!stance.issue().isEmpty()) {
            return names.label(NodeKind.ISSUE, stance.issue());
        }
        return stance.target().isEmpty() ? "" : names.label(NodeKind.ACTOR, stance.target());
    }
}
