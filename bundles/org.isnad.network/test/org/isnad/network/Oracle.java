package org.isnad.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The same networks from a full array of rows, columns and levels, as the manual of DNA words them: slow and plain. */
final class Oracle {

    private final NetworkOptions options;
    private final Names names = Samples.noNames();
    private final int[] levels;
    private final List<String> rows;
    private final List<String> columns;
    private final double[][][] array;

    Oracle(List<Stance> stances, NetworkOptions options) {
        this.options = options;
        TreeSet<Integer> values = new TreeSet<>();
        stances.forEach(stance -> {
            if (options.qualifier().value(stance) != null) {
                values.add(options.qualifier().value(stance));
            }
        });
        levels = options.qualifier() == Qualifier.AGREEMENT
                ? new int[] {0, 1}
                : values.stream().mapToInt(Integer::intValue).toArray();
        List<Stance> left = left(stances);
        rows = labels(options.isolates() ? stances : left, options.variable1());
        columns = labels(options.isolates() ? stances : left, options.variable2());
        array = new double[rows.size()][columns.size()][levels.length];
        for (Stance stance : left) {
            int row = rows.indexOf(options.variable1().value(stance, names));
            int column = columns.indexOf(options.variable2().value(stance, names));
            Integer value = options.qualifier().value(stance);
            int level = 0;
            for (int k = 0; value != null && k < levels.length; k++) {
                level = levels[k] == value ? k : level;
            }
            array[row][column][level]++;
        }
    }

    private List<String> labels(List<Stance> stances, Variable variable) {
        TreeSet<String> labels = new TreeSet<>();
        stances.forEach(stance -> labels.add(variable.value(stance, names)));
        labels.remove("");
        return new ArrayList<>(labels);
    }

    private List<Stance> left(List<Stance> stances) {
        List<Stance> sorted = new ArrayList<>(stances);
        sorted.sort((a, b) -> {
            String one = a.document().published() == null
                    ? "9"
                    : a.document().published().toString();
            String other = b.document().published() == null
                    ? "9"
                    : b.document().published().toString();
            int byTime = one.compareTo(other);
            return byTime != 0
                    ? byTime
                    : a.document().id().compareTo(b.document().id());
        });
        List<Stance> left = new ArrayList<>();
        for (Stance stance : sorted) {
            boolean empty = options.variable1().value(stance, names).isEmpty()
                    || options.variable2().value(stance, names).isEmpty();
            boolean sideless = options.aggregation() != Aggregation.IGNORE
                    && options.qualifier().value(stance) == null;
            if (!empty && !sideless && left.stream().noneMatch(known -> isDuplicate(known, stance))) {
                left.add(stance);
            }
        }
        return left;
    }

    private boolean isDuplicate(Stance known, Stance stance) {
        boolean same = options.variable1()
                        .value(known, names)
                        .equals(options.variable1().value(stance, names))
                && options.variable2()
                        .value(known, names)
                        .equals(options.variable2().value(stance, names))
                && (options.aggregation() == Aggregation.IGNORE
                        || options.qualifier()
                                .value(known)
                                .equals(options.qualifier().value(stance)));
        var one = known.document().published();
        var other = stance.document().published();
        boolean document = known.document().id().equals(stance.document().id());
        boolean year = one != null && other != null && one.getYear() == other.getYear();
        return same
                && switch (options.duplicates()) {
                    case INCLUDE -> false;
                    case DOCUMENT -> document;
                    case ACROSS_RANGE -> true;
                    case YEAR -> document || year;
                    case MONTH -> document || year && one.getMonth() == other.getMonth();
                    case WEEK ->
                        document
                                || one != null
                                        && other != null
                                        && one.minusDays(one.getDayOfWeek().getValue())
                                                .equals(other.minusDays(
                                                        other.getDayOfWeek().getValue()));
                };
    }

    double[][] matrix() {
        return options.type() == NetworkType.ONE_MODE ? oneMode() : twoMode();
    }

    private double[][] twoMode() {
        double[][] matrix = new double[rows.size()][columns.size()];
        double[][] share = new double[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                for (int k = 0; k < levels.length; k++) {
                    double count = array[i][j][k];
                    int sign = options.qualifier() == Qualifier.SCORE ? levels[k] : levels[k] == 0 ? -1 : 1;
                    matrix[i][j] += switch (options.aggregation()) {
                        case COMBINE -> count > 0 ? 1 << levels.length - 1 - k : 0;
                        case SUBTRACT -> sign * count;
                        default -> count;
                    };
                    share[i][j] += count;
                }
                if (options.aggregation() == Aggregation.COMBINE) {
                    share[i][j] = share[i][j] > 0 ? 1 : 0;
                }
            }
        }
        double[][] normal = new double[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                double sum = 0;
                for (int other = 0;
                        options.normalization() == Normalization.ACTIVITY && other < columns.size();
                        other++) {
                    sum += share[i][other];
                }
                for (int other = 0;
                        options.normalization() == Normalization.PROMINENCE && other < rows.size();
                        other++) {
                    sum += share[other][j];
                }
                normal[i][j] =
                        options.normalization() == Normalization.NO || sum == 0 ? matrix[i][j] : matrix[i][j] / sum;
            }
        }
        return normal;
    }

    private double[][] oneMode() {
        double[][] matrix = new double[rows.size()][rows.size()];
        for (int a = 0; a < rows.size(); a++) {
            for (int b = 0; b < rows.size(); b++) {
                if (a != b) {
                    double norm = norm(a, b);
                    matrix[a][b] = norm == 0 ? 0 : weight(a, b) / norm;
                }
            }
        }
        return matrix;
    }

    private double weight(int a, int b) {
        double range = levels[levels.length - 1] - levels[0];
        double weight = 0;
        for (int j = 0; j < columns.size(); j++) {
            for (int k = 0; k < levels.length; k++) {
                for (int l = 0; l < levels.length; l++) {
                    double distance = Math.abs(levels[k] - levels[l]) / range;
                    double pairs = array[a][j][k] * array[b][j][l];
                    weight += switch (options.aggregation()) {
                        case CONGRUENCE -> pairs * (1 - distance);
                        case CONFLICT -> pairs * distance;
                        case SUBTRACT -> pairs * (1 - distance) - pairs * distance;
                        default -> pairs;
                    };
                }
            }
        }
        return weight;
    }

    private double norm(int a, int b) {
        double first = 0;
        double second = 0;
        double onlyFirst = 0;
        double onlySecond = 0;
        double both = 0;
        for (int j = 0; j < columns.size(); j++) {
            for (int k = 0; k < levels.length; k++) {
                first += array[a][j][k];
                second += array[b][j][k];
                onlyFirst += array[b][j][k] == 0 ? array[a][j][k] : 0;
                onlySecond += array[a][j][k] == 0 ? array[b][j][k] : 0;
                both += array[a][j][k] * array[b][j][k];
            }
        }
        return switch (options.normalization()) {
            case AVERAGE -> (first + second) / 2;
            case JACCARD -> onlyFirst + onlySecond + both;
            case COSINE -> first * second;
            default -> 1;
        };
    }

    List<String> rows() {
        return rows;
    }
}
