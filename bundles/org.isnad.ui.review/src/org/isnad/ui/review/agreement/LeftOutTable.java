package org.isnad.ui.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.LeftOut;
import org.isnad.review.agree.OmittedLayer;
import org.isnad.review.agree.Panel;
import org.isnad.review.agree.Reason;
import org.isnad.ui.table.RowFilling;

/** What does not count in the figures and why: units by question, and whole layers and articles. */
final class LeftOutTable {

    /** Null stands for what is not known of a row. */
    private record Row(String what, Reason reason, long count, LeftOut units) {}

    private final Table table;
    private final FigureNames names;
    private List<Row> rows = List.of();

    LeftOutTable(Composite parent, FigureNames names, Consumer<LeftOut> open) {
        this.names = names;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(AgreementMessages.Column_question, 200, SWT.LEFT);
        column(AgreementMessages.Column_reason, 420, SWT.LEFT);
        column(AgreementMessages.Column_count, 80, SWT.RIGHT);
        RowFilling.of(table, (item, row) -> item.setText(cells(rows.get(row))));
        table.addListener(SWT.DefaultSelection, event -> {
            LeftOut chosen = rows.get(table.getSelectionIndex()).units();
            if (chosen != null) {
                open.accept(chosen);
            }
        });
    }

    Control control() {
        return table;
    }

    void show(AgreementResult result, Panel panel) {
        List<Row> all = new ArrayList<>();
        for (OmittedLayer layer : result.omitted()) {
            String what = FigureTexts.inOrder(layer.article())
                    + (layer.annotator().isEmpty() ? "" : " · " + FigureTexts.inOrder(layer.annotator()));
            all.add(new Row(what, layer.reason(), 1, null));
        }
        result.leftOut().stream()
                .filter(out -> out.panel().equals(panel))
                .forEach(out -> all.add(new Row(names.question(out.question()), out.reason(), out.units(), out)));
        rows = all;
        table.setItemCount(rows.size());
        table.clearAll();
    }

    private String[] cells(Row row) {
        return new String[] {
            row.what(), FigureTexts.inOrder(names.reason(row.reason())), FigureTexts.number(row.count())
        };
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }
}
