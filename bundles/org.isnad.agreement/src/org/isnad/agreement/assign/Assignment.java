package org.isnad.agreement.assign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of scores; of several with the same sum, the one
 * whose first row has the smallest column, then its second row, and so on (no column comes last). Scores are compared in
 * fixed point (2<sup>-40</sup> of the greatest magnitude of 1), so the result does not depend on the order of the candidates.
 * Successive shortest augmenting paths (Edmonds and Karp 1972, Jonker and Volgenant 1987) on each connected component:
 * near-linear where few candidates compete, O(rows × candidates × log) at worst.
 */
public final class Assignment {
    /** The column of a row that is left alone. */
    public static final int NONE = -1;

    private Assignment() {}

    /**
     * The best assignment.
     *
     * @return the column of each row, or {@link #NONE}
     * @throws IllegalArgumentException for a candidate outside the table or without a finite score
     */
    public static int[] best(int rows, int columns, List<Candidate> candidates) {
        int[] result = new int[rows];
        Arrays.fill(result, NONE);
        for (SparseTable component : components(rows, columns, sorted(rows, columns, candidates))) {
            int[] chosen = component.lone() ? new int[] {0} : LexicalOptimum.of(new ShortestPaths(component));
            for (int row = 0; row < chosen.length; row++) {
                if (chosen[row] != NONE) {
                    result[component.rowName(row)] = component.columnName(chosen[row]);
                }
            }
        }
        return result;
    }

    private static List<Candidate> sorted(int rows, int columns, List<Candidate> candidates) {
        for (Candidate each : candidates) {
            if (each.row() < 0 || each.row() >= rows || each.column() < 0 || each.column() >= columns) {
                throw new IllegalArgumentException(each + " is outside of " + rows + " × " + columns);
            }
            if (!Double.isFinite(each.score())) {
                throw new IllegalArgumentException(each + " has no finite score");
            }
        }
        return candidates.stream()
                .filter(each -> each.score() > 0)
                .sorted(Comparator.comparingInt(Candidate::row)
                        .thenComparingInt(Candidate::column)
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::score).reversed()))
                .toList();
    }

    private static List<SparseTable> components(int rows, int columns, List<Candidate> sorted) {
        Components sets = new Components(rows + columns);
        double greatest = 0;
        for (Candidate each : sorted) {
            sets.join(each.row(), rows + each.column());
            greatest = Math.max(greatest, each.score());
        }
        // sums of distances over all rows must stay inside a long
        int room =
                60 - (32 - Integer.numberOfLeadingZeros(rows + columns)) - Math.max(0, Math.getExponent(greatest) + 1);
        return sets.tables(sorted, Math.min(40, room));
    }
}
