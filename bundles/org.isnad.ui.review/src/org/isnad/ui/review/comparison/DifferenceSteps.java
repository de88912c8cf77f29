package org.isnad.ui.review.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.review.align.Aligned;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.comparison.list.DifferenceList;
import org.isnad.ui.review.comparison.list.Row;

/** Walks through the differences of a comparison: by steps, by clicks in the texts, and to places that others ask for. */
final class DifferenceSteps {

    private final ComparisonEditor editor;
    private final DifferenceTable table;
    private final ComparedPanes panes;
    private Revealed wanted;

    /** What is to be shown as soon as the layers are compared. */
    private record Revealed(Map<String, String> items, int begin, int end) {}

    DifferenceSteps(ComparisonEditor editor, DifferenceTable table, ComparedPanes panes) {
        this.editor = editor;
        this.table = table;
        this.panes = panes;
    }

    /** Goes to the next row that is wanted, or from the last to the first. */
    void step(boolean forward, Predicate<Row> wantedRow) {
        editor.list().step(table.index(), forward, wantedRow).ifPresentOrElse(this::land, () -> {
            table.control().getDisplay().beep();
            say(ComparisonMessages.Step_none);
        });
    }

    /** To the next difference of the kind of this one. */
    void stepSame(boolean forward) {
        Row at = table.selected().filter(Row::isDifference).orElse(null);
        step(forward, row -> at == null || row.is(at.difference().kind()));
    }

    private void land(DifferenceList.Landing landing) {
        table.select(landing.index());
        chosen(editor.list().rows().get(landing.index()));
        if (landing.wrapped()) {
            say(message(landing.index()) + "  ·  " + ComparisonMessages.Step_wrapped);
        }
    }

    /** Shows the places of a row that is selected now. */
    void chosen(Row row) {
        lead(row.unit());
        say(row.isDifference() ? message(table.index()) : "");
    }

    private String message(int index) {
        Row row = editor.list().rows().get(index);
        var compared = editor.layers().compared();
        String what = DifferenceNames.label(row) + " — "
                + compared.stream()
                        .map(layer -> LayerNames.label(layer) + ": "
                                + Isolate.of(table.text(index, 3 + compared.indexOf(layer))))
                        .collect(Collectors.joining("  ·  "));
        return NLS.bind(ComparisonMessages.Step_of, new Object[] {
            Isolate.of(editor.list().number(index)),
            Isolate.of(editor.list().counts().listed()),
            what
        });
    }

    private void say(String message) {
        var line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(null);
        line.setMessage(message.isEmpty() ? message : Isolate.sentence(message));
    }

    void clicked(String layer, String item) {
        editor.list().compared().alignment().unit(layer, item).ifPresent(this::goTo);
    }

    private void goTo(Aligned unit) {
        int index = editor.list().indexOf(unit);
        table.select(index);
        if (index >= 0) {
            chosen(editor.list().rows().get(index));
        } else {
            lead(unit);
        }
    }

    /** Shows where something is in all texts. */
    void lead(Aligned unit) {
        panes.emphasise(unit);
        panes.reveal(unit.begin(), unit.end());
    }

    /** Shows a place and what the annotators have there, now or as soon as the layers are compared. */
    void reveal(Map<String, String> items, int begin, int end, boolean now) {
        Revealed place = new Revealed(items, begin, end);
        if (now) {
            show(place);
        } else {
            wanted = place;
        }
    }

    /** Whether a place waits for the layers to be compared. */
    boolean isWaiting() {
        return wanted != null;
    }

    /** The layers are compared: to the place that waits, or to the first row where one was nowhere. */
    void compared() {
        if (wanted != null) {
            Revealed place = wanted;
            wanted = null;
            show(place);
        } else if (table.index() < 0) {
            editor.list().step(-1, true, row -> true).ifPresent(this::land);
        }
    }

    private void show(Revealed place) {
        Optional<Aligned> unit = place.items().entrySet().stream()
                .filter(item -> !item.getValue().isEmpty())
                .flatMap(item -> editor.list().compared().alignment().unit(item.getKey(), item.getValue()).stream())
                .findFirst();
        if (unit.isPresent()
                && editor.list().indexOf(unit.get()) < 0
                && editor.filter().isOn()) {
            editor.clearFilter();
        }
        unit.ifPresentOrElse(this::goTo, () -> panes.reveal(place.begin(), place.end()));
    }
}
