package org.isnad.ui.review.agreement;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.ComparedArticle;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Panel;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/** One figure by article; only rows in view are made. */
final class ArticleTable {

    private static final int LONGEST_TITLE = 38;

    private final Table table;
    private List<ComparedArticle> rows = List.of();
    private AgreementResult result;
    private Figure figure;

    /** @param open hears the figure of the article */
    ArticleTable(Composite parent, Consumer<Figure> open) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        column(AgreementMessages.Column_article, 330, SWT.LEFT);
        column(AgreementMessages.Column_value, 90, SWT.RIGHT);
        column(AgreementMessages.Column_n, 70, SWT.RIGHT);
        column(AgreementMessages.Column_annotators, 160, SWT.LEFT);
        RowFilling.of(table, (item, row) -> item.setText(cells(rows.get(row))));
        table.addListener(SWT.DefaultSelection, event -> {
            Figure found = of(rows.get(table.getSelectionIndex()));
            if (found != null) {
                open.accept(found);
            }
        });
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Control control() {
        return table;
    }

    void show(AgreementResult of, Figure shown) {
        result = of;
        figure = shown;
        Panel panel = shown.panel();
        rows = of.articles().stream()
                .filter(article ->
                        !panel.isPair() || article.annotators().containsAll(List.of(panel.first(), panel.second())))
                .toList();
        table.setItemCount(rows.size());
        table.clearAll();
        RightToLeftTables.showFirstColumn(table);
    }

    private Figure of(ComparedArticle article) {
        return result.figures(figure.question(), figure.panel(), article.id()).stream()
                .filter(other ->
                        other.measure() == figure.measure() && other.label().equals(figure.label()))
                .findFirst()
                .orElse(null);
    }

    private String[] cells(ComparedArticle article) {
        Figure own = of(article);
        return new String[] {
            Snippet.of(article.title().isBlank() ? article.id() : article.title(), LONGEST_TITLE),
            own == null ? "" : FigureTexts.value(own.value()),
            own == null ? "" : FigureTexts.number(own.n()),
            Isolate.alone(Isolate.of(String.join(", ", article.annotators())))
        };
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }
}
