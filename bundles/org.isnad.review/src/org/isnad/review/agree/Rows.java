package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.agreement.Tally;
import org.isnad.agreement.coding.Categories;
import org.isnad.agreement.coding.Codings;

/**
 * The different rows of labels that units have, and how often each occurs in some counts. A tally of labels is made from the
 * tally of each row, taken as often as it occurs: the measures see exactly what they would see of the units themselves.
 */
final class Rows {

    /** One combination of labels, null where an annotator gave none. */
    record Row(String[] labels, int cell) {

        boolean isComplete() {
            return given() == labels.length;
        }

        /** How many annotators gave a label; two at least. */
        int given() {
            return (int) Arrays.stream(labels).filter(Objects::nonNull).count();
        }

        int count(String label) {
            return (int) Arrays.stream(labels).filter(label::equals).count();
        }

        boolean has(String label) {
            return count(label) > 0;
        }
    }

    private static final String SEPARATOR = "\u001f";

    private final List<Row> rows = new ArrayList<>();
    private final List<String> labels;

    Rows(Group group, List<String> order) {
        for (String key : group.names(LabelQuestion.ROW)) {
            String[] parts = key.split(SEPARATOR);
            String[] row = new String[group.annotators().size()];
            for (int i = 0; i < parts.length; i += 2) {
                row[group.annotators().indexOf(parts[i])] = parts[i + 1];
            }
            rows.add(new Row(row, group.cell(LabelQuestion.ROW, key, "")));
        }
        labels = rows.stream()
                .flatMap(row -> Arrays.stream(row.labels))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt((String label) -> place(order, label))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The name of the cell in which units with these labels, by annotator, are counted. */
    static String key(SortedMap<String, String> labels) {
        StringBuilder key = new StringBuilder();
        labels.forEach((annotator, label) -> key.append(key.isEmpty() ? "" : SEPARATOR)
                .append(annotator)
                .append(SEPARATOR)
                .append(label));
        return key.toString();
    }

    private static int place(List<String> order, String label) {
        int at = order.indexOf(label);
        return at < 0 ? order.size() : at;
    }

    List<Row> all() {
        return rows;
    }

    /** All that occur, in the order of the scheme. */
    List<String> labels() {
        return labels;
    }

    int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).labels.length;
    }

    long count(Counts counts, Predicate<Row> which) {
        double sum = 0;
        for (Row row : rows) {
            sum += which.test(row) ? counts.get(row.cell) : 0;
        }
        return Math.round(sum);
    }

    /** Of two annotators, how often each label of the first meets each of the second. */
    List<List<Long>> table(Counts counts) {
        long[][] cells = new long[labels.size()][labels.size()];
        for (Row row : rows) {
            cells[labels.indexOf(row.labels[0])][labels.indexOf(row.labels[1])] += Math.round(counts.get(row.cell));
        }
        return Arrays.stream(cells)
                .map(line -> Arrays.stream(line).boxed().toList())
                .toList();
    }

    /** A tally of the chosen rows, with all labels or with one against the rest. */
    <T extends Tally<T>> Function<Counts, T> tally(
            Function<Codings, T> make, Predicate<Row> which, Function<String, String> relabel) {
        Categories categories = new Categories();
        labels.forEach(label -> categories.code(relabel.apply(label)));
        List<T> single = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        for (Row row : rows) {
            if (which.test(row)) {
                String[] relabelled = Arrays.stream(row.labels)
                        .map(label -> label == null ? null : relabel.apply(label))
                        .toArray(String[]::new);
                single.add(make.apply(Codings.builder(categories, relabelled.length)
                        .add(relabelled)
                        .build()));
                cells.add(row.cell);
            }
        }
        T none = make.apply(Codings.builder(categories, columns()).build());
        return new Latest<>(counts -> {
            T sum = none.empty();
            for (int i = 0; i < single.size(); i++) {
                int times = (int) Math.round(counts.get(cells.get(i)));
                if (times > 0) {
                    sum.add(single.get(i), times);
                }
            }
            return sum;
        });
    }
}
