package org.isnad.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as a sparse matrix.
 *
 * @param rows by label
 * @param columns by label; the rows again in a one-mode network
 * @param ties that are not 0, row by row; of a one-mode network, which is symmetric, one of each pair
 * @param events the stances that it was made of, in the order of time
 * @param from first day of its window, or null
 * @param to last day of its window, or null
 */
public record Network(
        NetworkOptions options,
        List<Node> rows,
        List<Node> columns,
        List<Tie> ties,
        List<Stance> events,
        LocalDate from,
        LocalDate to) {

    public Network {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        ties = List.copyOf(ties);
        events = List.copyOf(events);
    }

    public boolean isOneMode() {
        return options.type() == NetworkType.ONE_MODE;
    }

    /** The cells of a row of the matrix by column, without those that are 0. */
    public List<Map<Integer, Double>> cells() {
        List<Map<Integer, Double>> cells = new java.util.ArrayList<>();
        rows.forEach(row -> cells.add(new HashMap<>()));
        for (Tie tie : ties) {
            cells.get(tie.row()).put(tie.column(), tie.weight());
            if (isOneMode()) {
                cells.get(tie.column()).put(tie.row(), tie.weight());
            }
        }
        return cells;
    }

    /** The weight between a row and a column. */
    public double weight(int row, int column) {
        boolean mirrored = isOneMode() && row > column;
        int first = mirrored ? column : row;
        int second = mirrored ? row : column;
        return ties.stream()
                .filter(tie -> tie.row() == first && tie.column() == second)
                .mapToDouble(Tie::weight)
                .findFirst()
                .orElse(0);
    }

    /** Whether all weights are whole numbers by their nature. */
    public boolean isWhole() {
        boolean scores = options.qualifier() == Qualifier.SCORE && isOneMode();
        return options.normalization() == Normalization.NO && (!scores || options.aggregation() == Aggregation.IGNORE);
    }
}
