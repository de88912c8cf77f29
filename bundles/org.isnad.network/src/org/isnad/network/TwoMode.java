package org.isnad.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The weights of a two-mode network. */
final class TwoMode {

    /** What one cell adds to the sum by which its row or column is divided. */
    private record Cell(int row, int column, double weight, double share) {}

    private final NetworkOptions options;
    private final int[] levels;

    TwoMode(NetworkOptions options, int[] levels) {
        this.options = options;
        this.levels = levels;
    }

    List<Tie> ties(Counts counts, Map<String, Integer> columns) {
        List<Cell> cells = new ArrayList<>();
        counts.byValue()
                .forEach((value, rows) -> rows.forEach((row, numbers) -> {
                    double share = options.aggregation() == Aggregation.COMBINE ? 1 : Counts.sum(numbers);
                    cells.add(new Cell(row, columns.get(value), weight(numbers), share));
                }));
        double[] rowSums = new double[1 + max(cells, true)];
        double[] columnSums = new double[1 + max(cells, false)];
        for (Cell cell : cells) {
            rowSums[cell.row] += cell.share;
            columnSums[cell.column] += cell.share;
        }
        return cells.stream()
                .map(cell -> new Tie(
                        cell.row, cell.column, cell.weight / divisor(rowSums[cell.row], columnSums[cell.column])))
                .filter(tie -> tie.weight() != 0)
                .sorted(Comparator.comparingInt(Tie::row).thenComparingInt(Tie::column))
                .toList();
    }

    private static int max(List<Cell> cells, boolean row) {
        return cells.stream()
                .mapToInt(cell -> row ? cell.row : cell.column)
                .max()
                .orElse(0);
    }

    private double divisor(double rowSum, double columnSum) {
        return switch (options.normalization()) {
            case ACTIVITY -> rowSum;
            case PROMINENCE -> columnSum;
            default -> 1;
        };
    }

    private double weight(int[] numbers) {
        double weight = 0;
        for (int level = 0; level < numbers.length; level++) {
            weight += switch (options.aggregation()) {
                // The values that occur, read as a binary number whose last digit is the highest value.
                case COMBINE -> numbers[level] > 0 ? Math.pow(2, numbers.length - 1.0 - level) : 0;
                case SUBTRACT -> options.qualifier().sign(levels[level]) * numbers[level];
                default -> numbers[level];
            };
        }
        return weight;
    }
}
