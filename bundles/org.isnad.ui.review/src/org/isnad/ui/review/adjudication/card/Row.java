package org.isnad.ui.review.adjudication.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A slot of a unit through all readings.
 *
 * @param slot what stands for it in a decision; equal for the same slot of the same unit
 * @param label name of the slot
 * @param cells one for each column; null where the annotator does not have the unit
 * @param differs whether the readings do not agree on it
 * @param isTag whether it holds tags and not words of the article
 */
public record Row(Object slot, String label, List<Cell> cells, boolean differs, boolean isTag) {

    public Row {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** What the readings that there are agree on; of the first where they differ. */
    public Cell shared() {
        return cells.stream().filter(cell -> cell != null).findFirst().orElse(Cell.EMPTY);
    }
}
