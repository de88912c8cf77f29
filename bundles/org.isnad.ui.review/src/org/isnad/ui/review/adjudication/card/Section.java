package org.isnad.ui.review.adjudication.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A unit with its slots: a statement, or one of the stances under it.
 *
 * @param unit what it stands for
 * @param title one line
 * @param missing the sentence for each column that does not have the unit, by the index of the column
 * @param quiet whether there is nothing to decide in it
 */
public record Section(Object unit, String title, List<Row> rows, Map<Integer, String> missing, boolean quiet) {

    public Section {
        rows = List.copyOf(rows);
        missing = Collections.unmodifiableMap(missing);
    }
}
