package org.isnad.ui.network;

import java.util.List;
import java.util.function.Consumer;
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
import org.isnad.ui.table.RightToLeftTables;

/** The stances behind what is selected; Enter or a double-click opens one in its article. Only rows in view are made. */
final class StanceTable {

    private static final int LONGEST = 90;
    private static final int POLARITY = 2;

    private final Table table;
    private List<Stance> rows = List.of();
    private Names names;

    StanceTable(Composite parent, Consumer<Stance> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        column(Messages.Column_date, 96);
        column(Messages.Column_holder, 150);
        column(Messages.Column_stance, 120);
        column(Messages.Column_toward, 170);
        column(Messages.Column_words, 380);
        column(Messages.Column_outlet, 110);
        column(Messages.Column_article, 220);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
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

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setToolTipText(title);
        column.setWidth(width);
    }

    private void fill(TableItem item, Stance stance) {
        String date = stance.document().published() == null
                ? ""
                : Isolate.alone(Isolate.of(stance.document().published()));
        item.setText(new String[] {
            date,
            names.label(NodeKind.ACTOR, stance.holder()),
            polarity(stance),
            toward(stance),
            Snippet.of(stance.words(), LONGEST),
            stance.document().outlet(),
            Snippet.of(stance.document().title(), LONGEST)
        });
        int colour = Palette.polarity(stance.polarity(), false);
        item.setForeground(POLARITY, new org.eclipse.swt.graphics.Color(colour >> 16, colour >> 8 & 0xff, colour & 0xff));
    }

    private static String polarity(Stance stance) {
        String name =
                NetworkMessages.text("figure." + (stance.polarity() == null ? "unset" : stance.polarity().getName()));
        if (stance.score() == null || stance.score() == 0) {
            return name;
        }
        String score = (stance.score() > 0 ? "+" : "−") + Math.abs(stance.score());
        return name + ' ' + Isolate.of(score);
    }

    private String toward(Stance stance) {
        if (!stance.issue().isEmpty()) {
            return names.label(NodeKind.ISSUE, stance.issue());
        }
        return stance.target().isEmpty() ? "" : names.label(NodeKind.ACTOR, stance.target());
    }
}
