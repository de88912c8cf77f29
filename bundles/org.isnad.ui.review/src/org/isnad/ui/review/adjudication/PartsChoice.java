package org.isnad.ui.review.adjudication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.review.adjudication.card.ReadingTable;
import org.isnad.ui.review.adjudication.card.Row;
import org.isnad.ui.review.adjudication.card.Slot;

/**
 * A reading in the making, put together from several: each slot that differs is at first as the first reader has it who has
 * it at all, and is then taken from others one by one.
 */
final class PartsChoice {

    private final List<Row> rows;
    private final Map<Object, Integer> chosen = new HashMap<>();
    private int at;

    PartsChoice(ReadingTable table) {
        rows = table.open();
        rows.forEach(row -> chosen.put(row.slot(), first(row)));
    }

    /** Takes over what was chosen in another choice, as far as it is still there to be chosen. */
    void adopt(PartsChoice before) {
        for (Row row : rows) {
            Integer reader = before.chosen.get(row.slot());
            if (reader != null && reader < row.cells().size() && row.cells().get(reader) != null) {
                chosen.put(row.slot(), reader);
            }
        }
        moveTo(before.cursor());
    }

    /** Whether there is nothing to choose between. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The index of the reader from whom each slot comes. */
    Map<Object, Integer> chosen() {
        return Map.copyOf(chosen);
    }

    /** The slot that is to be chosen now. */
    Slot cursor() {
        return (Slot) rows.get(at).slot();
    }

    /** Takes the slot at hand from a reader and goes on to the next; false where that reader does not have it. */
    boolean take(int reader) {
        Row row = rows.get(at);
        if (reader < 0 || reader >= row.cells().size() || row.cells().get(reader) == null) {
            return false;
        }
        chosen.put(row.slot(), reader);
        if (((Slot) row.slot()).difference() == DifferenceKind.POLARITY) {
            intensity(reader);
        }
        at = Math.min(at + 1, rows.size() - 1);
        return true;
    }

    /** A polarity comes with its intensity, since a neutral one must have none; it may be chosen otherwise after. */
    private void intensity(int reader) {
        rows.stream()
                .filter(row -> ((Slot) row.slot()).difference() == DifferenceKind.INTENSITY)
                .filter(row -> row.cells().get(reader) != null)
                .forEach(row -> chosen.put(row.slot(), reader));
    }

    /** Goes to another slot, after the last to the first. */
    void move(int step) {
        at = Math.floorMod(at + step, rows.size());
    }

    /** Goes to a slot; stays where that is not one to be chosen. */
    void moveTo(Object slot) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).slot().equals(slot)) {
                at = i;
            }
        }
    }

    private static int first(Row row) {
        int index = 0;
        while (row.cells().get(index) == null) {
            index++;
        }
        return index;
    }
}
