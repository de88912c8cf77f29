package org.isnad.ui.review.adjudication.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Corpus;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.Reading;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.adjudication.AdjudicationMessages;

/** Lays out the readings of a unit slot by slot; slots that nobody filled are left out. */
public final class Sections {

    private final List<String> readers;
    private final String text;
    private final SlotValues values;

    /**
     * @param readers in the order of the columns
     * @param statements the words of a statement by the reader and the identifier it has there
     */
    public Sections(Corpus corpus, String text, List<String> readers, BiFunction<String, String, String> statements) {
        this.text = text;
        this.readers = List.copyOf(readers);
        values = new SlotValues(corpus, text, statements);
    }

    /**
     * @param unit its key
     * @param readings by reader; who has none is told to have none
     * @param differing what the readings do not agree on
     * @param quiet whether there is nothing to decide
     */
    public Section of(
            String unit,
            UnitKind kind,
            String title,
            Map<String, Reading> readings,
            Set<DifferenceKind> differing,
            boolean quiet) {
        List<Row> rows = new ArrayList<>();
        for (DifferenceKind slot : Slots.of(kind)) {
            List<Cell> cells = cells(slot, readings);
            if (cells.stream().anyMatch(cell -> cell != null && !cell.isEmpty())) {
                boolean differs = differing.contains(slot);
                Slot key = new Slot(unit, kind, slot);
                rows.add(new Row(key, Slots.label(kind, slot), marked(cells, differs), differs, Slots.isTag(slot)));
            }
        }
        return new Section(unit, title, rows, missing(readings), quiet);
    }

    private Map<Integer, String> missing(Map<String, Reading> readings) {
        Map<Integer, String> missing = new HashMap<>();
        for (int i = 0; i < readers.size(); i++) {
            if (!readings.containsKey(readers.get(i))) {
                missing.put(i, NLS.bind(AdjudicationMessages.Cards_missing, Isolate.of(readers.get(i))));
            }
        }
        return missing;
    }

    private List<Cell> cells(DifferenceKind slot, Map<String, Reading> readings) {
        List<List<TextRange>> stretches = readers.stream()
                .map(reader -> readings.containsKey(reader) ? values.stretches(readings.get(reader), slot) : null)
                .toList();
        if (stretches.stream().anyMatch(Objects::nonNull)) {
            SharedWords words = new SharedWords(text, stretches);
            return mapped(stretches, ranges -> ranges == null ? null : words.cell(ranges));
        }
        return mapped(readers, reader -> {
            Reading reading = readings.get(reader);
            return reading == null ? null : Cell.of(values.line(reader, reading, slot), true);
        });
    }

    /** Nothing stands out in a slot that agrees, as under a tolerance. */
    private static List<Cell> marked(List<Cell> cells, boolean differs) {
        return differs ? cells : mapped(cells, cell -> cell == null ? null : Cell.of(cell.text(), false));
    }

    private static <T> List<Cell> mapped(List<T> some, Function<T, Cell> function) {
        List<Cell> cells = new ArrayList<>();
        some.forEach(one -> cells.add(function.apply(one)));
        return cells;
    }
}
