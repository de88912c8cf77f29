package org.isnad.agreement.assign;

import java.util.Arrays;
import java.util.List;

/**
 * Costs (scores turned round, in fixed point) of the candidates of one connected component, by row.
 *
 * @param rowNames rows of the whole problem, ascending
 * @param columnNames columns of the whole problem, ascending
 * @param starts where each row's candidates begin, and one more
 * @param columns of the candidates, ascending in each row
 * @param costs of the candidates, below or at zero
 */
record SparseTable(int[] rowNames, int[] columnNames, int[] starts, int[] columns, long[] costs) {

    static SparseTable of(List<Candidate> sorted, int binaryPlaces) {
        int[] rows = sorted.stream().mapToInt(Candidate::row).distinct().toArray();
        int[] names =
                sorted.stream().mapToInt(Candidate::column).distinct().sorted().toArray();
        int[] starts = new int[rows.length + 1];
        int[] columns = new int[sorted.size()];
        long[] costs = new long[sorted.size()];
        int row = -1;
        int count = 0;
        for (Candidate each : sorted) {
            boolean sameRow = row >= 0 && rows[row] == each.row();
            int column = Arrays.binarySearch(names, each.column());
            if (sameRow && columns[count - 1] == column) { // twice: the better one came first
                continue;
            }
            if (!sameRow) {
                starts[++row] = count;
            }
            columns[count] = column;
            costs[count++] = -Math.round(Math.scalb(each.score(), binaryPlaces));
        }
        starts[rows.length] = count;
        return new SparseTable(rows, names, starts, columns, costs);
    }

    boolean lone() {
        return rowNames.length == 1 && columnNames.length == 1;
    }

    int rows() {
        return rowNames.length;
    }

    int width() {
        return columnNames.length;
    }

    int rowName(int row) {
        return rowNames[row];
    }

    int columnName(int column) {
        return columnNames[column];
    }
}
