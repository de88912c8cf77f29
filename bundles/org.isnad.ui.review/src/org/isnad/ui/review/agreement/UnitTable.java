package org.isnad.ui.review.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.core.project.Project;
import org.isnad.review.agree.UnitRef;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.table.RightToLeftTables;
import org.isnad.ui.table.RowFilling;

/** The units behind a number, those that differ first; only rows in view are made. */
final class UnitTable {

    private static final int LONGEST = 36;
    private static final int TEXTS = 32;

    private final Composite all;
    private final Label title;
    private final Combo filter;
    private final Table table;
    private final FigureNames names;
    private final Map<String, String> texts = new LinkedHashMap<>(TEXTS, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > TEXTS;
        }
    };
    private Project project;
    private List<UnitRef> units = List.of();
    private List<UnitRef> rows = List.of();
    private String question = "";

    UnitTable(Composite parent, FigureNames names, Consumer<UnitRef> open) {
        this.names = names;
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).applyTo(all);
        title = new Label(all, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        filter = new Combo(all, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        filter.setItems(
                AgreementMessages.Units_all,
                AgreementMessages.Units_differ,
                AgreementMessages.Units_agree,
                AgreementMessages.Units_left);
        filter.select(0);
        filter.addListener(SWT.Selection, event -> fill());
        table = new Table(all, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 60).applyTo(table);
        table.setHeaderVisible(true);
        column(AgreementMessages.Column_text, 300);
        column(AgreementMessages.Column_verdict, 170);
        column(AgreementMessages.Column_values, 300);
        column(AgreementMessages.Column_article, 140);
        RowFilling.of(table, (item, row) -> item.setText(cells(rows.get(row))));
        table.addListener(SWT.DefaultSelection, event -> open.accept(rows.get(table.getSelectionIndex())));
        RightToLeftTables.beginAtFirstColumn(table);
    }

    Composite control() {
        return all;
    }

    void wait(String what) {
        show(null, "", what, List.of());
        title.setText(NLS.bind(AgreementMessages.Units_finding, what));
    }

    /** @param of a name for what the units are behind */
    void show(Project of, String asked, String what, List<UnitRef> found) {
        project = of;
        question = asked;
        texts.clear();
        units = found.stream().sorted(Comparator.comparingInt(UnitTable::rank)).toList();
        long left = found.stream().filter(unit -> unit.leftOut() != null).count();
        long agreed = found.stream().filter(UnitRef::agreed).count();
        title.setText(NLS.bind(
                AgreementMessages.Units_title,
                new Object[] {what, Isolate.of(found.size() - left - agreed), Isolate.of(agreed), Isolate.of(left)}));
        title.setToolTipText(title.getText());
        fill();
    }

    private static int rank(UnitRef unit) {
        return unit.leftOut() != null ? 2 : unit.agreed() ? 1 : 0;
    }

    private void fill() {
        List<Predicate<UnitRef>> kinds =
                List.of(unit -> true, unit -> rank(unit) == 0, unit -> rank(unit) == 1, unit -> rank(unit) == 2);
        rows = units.stream().filter(kinds.get(filter.getSelectionIndex())).toList();
        table.setItemCount(rows.size());
        table.clearAll();
        RightToLeftTables.showFirstColumn(table);
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    private String[] cells(UnitRef unit) {
        List<String> values = new ArrayList<>();
        unit.values()
                .forEach((annotator, value) ->
                        values.add(FigureTexts.inOrder(annotator) + ": " + FigureTexts.inOrder(value(value))));
        return new String[] {
            excerpt(unit),
            unit.leftOut() == null ? names.verdict(unit) : names.reason(unit.leftOut()),
            String.join(AgreementMessages.Values_between, values),
            Isolate.alone(Isolate.of(unit.article()))
        };
    }

    private String value(String value) {
        return Snippet.of(names.label(question, value), LONGEST);
    }

    private String excerpt(UnitRef unit) {
        String text = texts.computeIfAbsent(unit.article(), id -> project.article(id)
                .flatMap(article -> project.text(article).toOptional())
                .orElse(""));
        int end = Math.min(unit.end(), text.length());
        return Snippet.of(text.substring(Math.min(unit.begin(), end), end).replaceAll("\\s+", " "), LONGEST);
    }
}
